package org.megdan.desk.api.strategies;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Plans;
import org.megdan.desk.api.Order;
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

@Open
@RestController
@RequestMapping("/api/v1/strategies")
class StrategiesApi {

    private static final Catalogue<Version> STRATEGIES = Catalogue.<Version>of(Version::strategy)
            .filter("state", version -> List.of(version.state()))
            .sort("title", version -> Order.text(version.title()))
            .sort("startsOn", version -> Order.day(version.startsOn()));
    private static final Catalogue<Version> VERSIONS = Catalogue.<Version>of(Version::id)
            .filter("state", version -> List.of(version.state()))
            .sort("number", version -> Catalogue.number(version.number()));

    private final PlanShelf shelf;
    private final Plans plans;
    private final PublicAddress address;

    StrategiesApi(PlanShelf shelf, Plans plans, PublicAddress address) {
        this.shelf = shelf;
        this.plans = plans;
        this.address = address;
    }

    @GetMapping
    Listing<Version> all(Viewer viewer, HttpServletRequest request) {
        return STRATEGIES.page(shelf.all(viewer).stream().map(this::version).toList(), request);
    }

    @GetMapping("/{slug}")
    Version current(@PathVariable String slug, Viewer viewer) {
        return version(shelf.version(slug, null, viewer).orElseThrow(NotFound::new));
    }

    @GetMapping("/{slug}/versions")
    Listing<Version> versions(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var versions = shelf.versions(slug, viewer);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return VERSIONS.page(versions.stream().map(this::version).toList(), request);
    }

    @GetMapping("/{slug}/versions/{number}")
    Version one(@PathVariable String slug, @PathVariable int number, Viewer viewer) {
        return version(get(slug, number, viewer));
    }

    @GetMapping("/{slug}/differences/{older}/{newer}")
    Difference difference(@PathVariable String slug, @PathVariable int older, @PathVariable int newer, Viewer viewer) {
        var before = get(slug, older, viewer);
        var after = get(slug, newer, viewer);
        return Difference.of(older, newer, plans.difference(before.id(), after.id()));
    }

    private PlanVersion get(String slug, int number, Viewer viewer) {
        return shelf.version(slug, number, viewer).orElseThrow(NotFound::new);
    }

    private Version version(PlanVersion version) {
        return Version.of(version, address.base());
    }
}
