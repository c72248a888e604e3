package org.megdan.desk.api.measures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Readings;
import org.megdan.desk.api.Subjects;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Asking;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Listing;
import org.megdan.platform.web.PublicAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Open
@RestController
@RequestMapping("/api/v1/strategies/{slug}")
class IndicatorsApi {

    private static final Catalogue<Reading> READINGS = Catalogue.<Reading>of(Reading::id)
            .filter("state", reading -> List.of(reading.state()))
            .filter("period", reading -> List.of(reading.period()))
            .sort("period", Reading::period);

    private final Subjects subjects;
    private final Measures measures;
    private final Readings readings;
    private final PublicAddress address;

    IndicatorsApi(Subjects subjects, Measures measures, Readings readings, PublicAddress address) {
        this.subjects = subjects;
        this.measures = measures;
        this.readings = readings;
        this.address = address;
    }

    @GetMapping("/indicators")
    Listing<Indicator> all(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var nodes = subjects.of(slug, viewer);
        var asking = Asking.of(request, Measures.INDICATORS);
        return asking.answer(measures.page(nodes.ids(), asking.asked())
                .map(one -> Indicator.of(one, nodes.ref(one.indicator().subject()), base(slug))));
    }

    @GetMapping("/indicators/{id}")
    Indicator one(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        var nodes = subjects.of(slug, viewer);
        var row = subjects.indicator(nodes, id);
        return Indicator.of(measures.seriesOf(List.of(row)).getFirst(), nodes.ref(row.subject()), base(slug));
    }

    @GetMapping("/indicators/{id}/readings")
    Listing<Reading> readings(
            @PathVariable String slug, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var row = subjects.indicator(subjects.of(slug, viewer), id);
        var history = readings.history(row.id(), Subjects.worksOnFigures(viewer));
        return READINGS.page(
                history.stream().map(one -> Reading.of(one, base(slug))).toList(), request);
    }

    @GetMapping("/readings/{id}")
    Reading reading(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        return Reading.of(subjects.reading(subjects.of(slug, viewer), id, viewer), base(slug));
    }

    private String base(String slug) {
        return address.base() + "/strategy/" + slug;
    }
}
