package org.megdan.desk.site.home;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.site.feeds.FeedItems;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
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

    private static final int NEWS = 5;

    private final Network network;
    private final PlanShelf shelf;
    private final ThisYear thisYear;
    private final FeedItems news;
    private final Layouts layouts;

    HomeController(Network network, PlanShelf shelf, ThisYear thisYear, FeedItems news, Layouts layouts) {
        this.network = network;
        this.shelf = shelf;
        this.thisYear = thisYear;
        this.news = news;
        this.layouts = layouts;
    }

    @GetMapping("/")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var profile = network.profile();
        var organisation = profile.map(NetworkProfile::organisation).orElse(null);
        var own = Comparator.comparing((PlanVersion version) -> !Objects.equals(version.ownerId(), organisation));
        var shown = shelf.all(viewer).stream().sorted(own).limit(SHOWN).toList();
        var page = new HomePage(
                layout.network(),
                profile.map(NetworkProfile::about).orElse(""),
                shown.stream().map(version -> strategy(version, layout)).toList(),
                thisYear.of(shown, viewer, layout),
                news(layout),
                viewer.may("plans.edit"));
        return new ModelAndView("desk/site/home", "page", page);
    }

    private List<HomePage.Piece> news(Layout layout) {
        return news.of(null, layout).stream()
                .limit(NEWS)
                .map(item -> new HomePage.Piece(
                        item.page(), item.title(), layout.date(LocalDate.ofInstant(item.updated(), Language.ZONE))))
                .toList();
    }

    private HomePage.Strategy strategy(PlanVersion version, Layout layout) {
        var path = "/strategy/" + version.slug();
        var adoption = version.adoption();
        return new HomePage.Strategy(
                path,
                version.title(),
                adoption == null ? "" : layout.t("site.home.adopted", layout.date(adoption.on()), adoption.body()),
                shelf.outermost(version).stream()
                        .map(goal -> new HomePage.Goal(
                                path + "/" + goal.ref(),
                                goal.code(),
                                goal.title(),
                                layout.t("site.home.below", goal.below())))
                        .toList());
    }
}
