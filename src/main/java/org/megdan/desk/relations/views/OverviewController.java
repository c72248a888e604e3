package org.megdan.desk.relations.views;

import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Needs("actors.read")
@Controller
class OverviewController {

    private final ViewList list;

    OverviewController(ViewList list) {
        this.list = list;
    }

    @GetMapping("/relations")
    ModelAndView show(Viewer viewer) {
        return new ModelAndView(
                "desk/relations/index", "page", new OverviewPage(list.counts(), viewer.may("actors.edit")));
    }
}
