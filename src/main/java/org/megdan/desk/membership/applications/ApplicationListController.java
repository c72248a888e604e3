package org.megdan.desk.membership.applications;

import java.util.Arrays;
import java.util.HashMap;
import org.megdan.desk.membership.Mark;
import org.megdan.desk.membership.introductions.Introductions;
import org.megdan.desk.membership.programmes.Programmes;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Cursor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("members.read")
@Controller
class ApplicationListController {

    private static final String ORDER = "-sent";
    private static final int LENGTH = 50;

    private final ApplicationLists lists;
    private final Programmes programmes;
    private final Introductions introductions;

    ApplicationListController(ApplicationLists lists, Programmes programmes, Introductions introductions) {
        this.lists = lists;
        this.programmes = programmes;
        this.introductions = introductions;
    }

    @GetMapping("/members/applications")
    ModelAndView list(
            @RequestParam(defaultValue = ApplicationListPage.OPEN) String state,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String after,
            Viewer viewer) {
        var filters = new HashMap<String, String>();
        var known = known(state);
        if (known.equals(ApplicationListPage.OPEN)) {
            filters.put("open", "yes");
        } else if (!known.equals(ApplicationListPage.ALL)) {
            filters.put("state", known);
        }
        var chosen = Mark.find(mark);
        chosen.ifPresent(one -> filters.put("mark", one.name()));
        var cursor = Cursor.read(after).filter(one -> one.order().equals(ORDER)).orElse(null);
        var page = new ApplicationListPage(
                lists.page(new Asked(filters, ORDER, cursor, LENGTH)),
                programmes.all(),
                known,
                chosen.map(Mark::part).orElse(""),
                cursor != null,
                viewer.may("members.edit"),
                introductions.waiting(viewer));
        return new ModelAndView("desk/membership/applications/list", "page", page);
    }

    private static String known(String state) {
        return state.equals(ApplicationListPage.ALL)
                        || Arrays.stream(State.values())
                                .anyMatch(one -> one.name().equals(state))
                ? state
                : ApplicationListPage.OPEN;
    }
}
