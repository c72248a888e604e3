package org.megdan.desk.api.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.api.Organisations;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Catalogue;
import org.megdan.platform.api.Listing;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.PublicAddress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans of years: for anyone those that the chair shares. */
@Open
@RestController
@RequestMapping("/api/v1/strategies/{slug}/years")
class YearsApi {

    private static final Catalogue<Year> YEARS = Catalogue.<Year>of(Year::id)
            .filter("state", year -> List.of(year.state()))
            .sort("year", year -> Catalogue.number(year.year()) + Catalogue.number(year.number()));

    private final PlanShelf shelf;
    private final ActionPlanShelf years;
    private final Organisations organisations;
    private final PublicAddress address;

    YearsApi(PlanShelf shelf, ActionPlanShelf years, Organisations organisations, PublicAddress address) {
        this.shelf = shelf;
        this.years = years;
        this.organisations = organisations;
        this.address = address;
    }

    @GetMapping
    Listing<Year> all(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        return YEARS.page(
                plans(slug, viewer).stream()
                        .map(plan -> Year.of(plan, base(slug)))
                        .toList(),
                request);
    }

    /** The one that counts for the year. */
    @GetMapping("/{year}")
    YearInFull one(@PathVariable String slug, @PathVariable int year, Viewer viewer) {
        var plan = plans(slug, viewer).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow(NotFound::new);
        return full(plan, slug);
    }

    /** What is being written for the year. */
    @Needs("plans.edit")
    @GetMapping("/{year}/draft")
    YearInFull draft(@PathVariable String slug, @PathVariable int year, Viewer viewer) {
        return full(years.draft(slug, year, viewer).orElseThrow(NotFound::new), slug);
    }

    private YearInFull full(ActionPlan plan, String slug) {
        var view = years.view(plan);
        var named = view.timeline().stream()
                .flatMap(row -> Stream.concat(Stream.ofNullable(row.responsibleId()), row.partners().stream()))
                .distinct()
                .toList();
        return YearInFull.of(view, organisations.of(named), base(slug));
    }

    private List<ActionPlan> plans(String slug, Viewer viewer) {
        return shelf.version(slug, null, viewer)
                .map(version -> years.all(version.slug(), viewer))
                .orElseThrow(NotFound::new);
    }

    private String base(String slug) {
        return address.base() + "/strategy/" + slug;
    }
}
