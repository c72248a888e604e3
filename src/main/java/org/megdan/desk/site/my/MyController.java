package org.megdan.desk.site.my;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActivityRow;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@SignedIn
@Controller
class MyController {

    /** Days after which work under way that nobody has looked at is worth a reminder. */
    private static final int STALE = 60;

    private final ActionPlanShelf shelf;
    private final Layouts layouts;

    MyController(ActionPlanShelf shelf, Layouts layouts) {
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @GetMapping("/my")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var person = viewer.person();
        var mine = person == null ? List.<ActivityRow>of() : shelf.waitingFor(List.of(person), viewer);
        var lists = Stream.of(
                        list("site.my.mine", mine, layout),
                        list("site.my.late", viewer.may("plans.edit") ? shelf.late(viewer) : List.of(), layout),
                        list(
                                "site.my.stale",
                                viewer.may("plans.edit") ? shelf.stale(STALE, viewer) : List.of(),
                                layout))
                .filter(list -> !list.rows().isEmpty())
                .toList();
        return new ModelAndView("desk/site/my", "page", new MyPage(viewer.name(), lists));
    }

    private static MyPage.Waiting list(String key, List<ActivityRow> rows, Layout layout) {
        return new MyPage.Waiting(
                layout.t(key, rows.size()),
                rows.stream()
                        .map(row -> new MyPage.Row(
                                "/strategy/" + row.slug() + "/activities/" + row.id(),
                                row.title(),
                                (row.nodeCode() + " " + row.nodeTitle()).strip(),
                                row.endsOn() == null ? "" : layout.t("site.my.until", layout.date(row.endsOn())),
                                row.state() == ActivityRow.State.LATE))
                        .toList());
    }
}
