package org.megdan.desk.api.acts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Dimension;
import org.megdan.core.measures.Readings;
import org.megdan.desk.api.Subjects;
import org.megdan.desk.api.measures.Reading;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Acts;
import org.megdan.platform.api.Done;
import org.megdan.platform.api.Sent;
import org.megdan.platform.web.PublicAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A figure is entered, submitted, approved or given back. */
@RestController
@RequestMapping("/api/v1/strategies/{slug}")
class ReadingActs {

    private final Acts acts;
    private final Subjects subjects;
    private final Readings readings;
    private final PublicAddress address;

    ReadingActs(Acts acts, Subjects subjects, Readings readings, PublicAddress address) {
        this.acts = acts;
        this.subjects = subjects;
        this.readings = readings;
        this.address = address;
    }

    @Needs("measures.edit")
    @PostMapping("/indicators/{id}/readings")
    ResponseEntity<byte[]> enter(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, Sent sent) {
        return acts.once(sent, ReadingBody.class, body -> {
            var indicator = subjects.indicator(subjects.of(slug, viewer), id);
            var dimensions = readings.dimensions().stream().map(Dimension::key).toList();
            var reading = readings.enter(body.draft(indicator.id(), dimensions));
            if (body.isSubmitted()) {
                readings.submit(reading);
            }
            return Done.made(path(slug, reading), shown(slug, reading));
        });
    }

    @Needs("measures.edit")
    @PostMapping("/readings/{id}/submission")
    ResponseEntity<byte[]> submit(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, Sent sent) {
        return acts.once(sent, Nothing.class, body -> {
            readings.submit(get(slug, id, viewer));
            return Done.of(shown(slug, id));
        });
    }

    @Needs("measures.approve")
    @PostMapping("/readings/{id}/approval")
    ResponseEntity<byte[]> approve(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, Sent sent) {
        return acts.once(sent, Nothing.class, body -> {
            readings.approve(get(slug, id, viewer));
            return Done.of(shown(slug, id));
        });
    }

    @Needs("measures.approve")
    @PostMapping("/readings/{id}/return")
    ResponseEntity<byte[]> giveBack(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, Sent sent) {
        return acts.once(sent, Reason.class, body -> {
            readings.giveBack(get(slug, id, viewer), Fields.requiredText("reason", body.reason(), 4000));
            return Done.of(shown(slug, id));
        });
    }

    private UUID get(String slug, UUID id, Viewer viewer) {
        return subjects.reading(subjects.of(slug, viewer), id, viewer).id();
    }

    private Reading shown(String slug, UUID id) {
        return Reading.of(readings.find(id, true).orElseThrow(), address.base() + "/strategy/" + slug);
    }

    private static String path(String slug, UUID id) {
        return "/api/v1/strategies/" + slug + "/readings/" + id;
    }

    record Nothing() {}

    record Reason(@Nullable String reason) {}
}
