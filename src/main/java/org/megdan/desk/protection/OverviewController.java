package org.megdan.desk.protection;

import java.util.List;
import java.util.Map;
import org.megdan.core.actors.Actors;
import org.megdan.desk.protection.erasures.Erasures;
import org.megdan.desk.protection.requests.Request;
import org.megdan.desk.protection.requests.Requests;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Needs("actors.edit")
@Controller
class OverviewController {

    private static final int MOST = 100;

    private final Requests requests;
    private final Erasures erasures;
    private final Actors actors;

    OverviewController(Requests requests, Erasures erasures, Actors actors) {
        this.requests = requests;
        this.erasures = erasures;
        this.actors = actors;
    }

    @GetMapping("/protection")
    ModelAndView show(Viewer viewer) {
        var waiting = requests.waiting(MOST);
        var names = actors.names(waiting.stream().map(Request::person).toList());
        var mayErase = viewer.may("privacy.erase");
        var page = new OverviewPage(
                waiting, names, mayErase ? erasures.newest(MOST) : List.of(), mayErase, viewer.may("audit.read"));
        return new ModelAndView("desk/protection/index", Map.of("page", page));
    }
}
