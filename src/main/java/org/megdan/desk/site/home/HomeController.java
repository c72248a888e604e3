package org.megdan.desk.site.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class HomeController {

    /** Few enough to be read at a glance, and a fixed number of queries. */
    private static final int SHOWN = 2;

    private final Network network;
    private final PlanShelf shelf;
    private final Layouts layouts;

    HomeController(Network network, PlanShelf shelf, Layouts layouts) {
        this.network = network;
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @GetMapping("/")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var profile = network.profile();
        var organisation = profile.map(NetworkProfile::organisation).orElse(null);
        var strategies = shelf.all(viewer).stream()
                .sorted((a, b) -> Boolean.compare(
                        Objects.equals(b.ownerId(), organisation), Objects.equals(a.ownerId(), organisation)))
                .limit(SHOWN)
                .map(version -> strategy(version, viewer, layout))
                .toList();
        var page = new HomePage(
                layout.network(), profile.map(NetworkProfile::about).orElse(""), strategies, viewer.may("plans.edit"));
        return new ModelAndView("desk/site/home", "page", page);
    }

    private HomePage.Strategy strategy(PlanVersion version, Viewer viewer, Layout layout) {
        var path = "/strategy/" + version.slug();
        var roots =
                shelf.tree(version.slug(), null, viewer).map(PlanTree::roots).orElse(List.of());
        var adoption = version.adoption();
        return new HomePage.Strategy(
                path,
                version.title(),
                period(version),
                adoption == null ? "" : layout.t("site.home.adopted", layout.date(adoption.on()), adoption.body()),
                roots.stream()
                        .map(root -> new HomePage.Goal(
                                path + "/" + root.node().ref(),
                                root.node().code(),
                                root.node().title(),
                                layout.t("site.home.below", leaves(root))))
                        .toList());
    }

    private static long leaves(PlanTree.Branch branch) {
        return branch.children().isEmpty()
                ? 1
                : branch.children().stream().mapToLong(HomeController::leaves).sum();
    }

    private static String period(PlanVersion version) {
        var from = version.startsOn();
        var to = version.endsOn();
        return from == null || to == null ? "" : from.getYear() + "–" + to.getYear();
    }
}
