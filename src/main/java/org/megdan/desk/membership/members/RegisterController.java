package org.megdan.desk.membership.members;

import java.util.HashMap;
import org.megdan.desk.membership.Mark;
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
class RegisterController {

    private static final String ORDER = "name";
    private static final int LENGTH = 50;

    private final RegisterLists lists;

    RegisterController(RegisterLists lists) {
        this.lists = lists;
    }

    @GetMapping("/members/register")
    ModelAndView list(
            @RequestParam(defaultValue = "current") String show,
            @RequestParam(defaultValue = "") String mark,
            @RequestParam(defaultValue = "") String after,
            Viewer viewer) {
        var known = RegisterPage.SHOWS.contains(show) ? show : RegisterPage.SHOWS.getFirst();
        var filters = new HashMap<String, String>();
        filters.put("show", known);
        var chosen = Mark.find(mark);
        chosen.ifPresent(one -> filters.put("mark", one.name()));
        var cursor = Cursor.read(after).filter(one -> one.order().equals(ORDER)).orElse(null);
        var page = new RegisterPage(
                lists.page(new Asked(filters, ORDER, cursor, LENGTH)),
                known,
                chosen.map(Mark::part).orElse(""),
                cursor != null,
                viewer.may("members.edit"));
        return new ModelAndView("desk/membership/members/list", "page", page);
    }
}
