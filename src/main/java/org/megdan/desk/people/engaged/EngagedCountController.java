package org.megdan.desk.people.engaged;

import org.megdan.core.actors.engaged.Engaged;
import org.megdan.platform.access.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How many citizens each member organisation has engaged; whom, the network learns from each of them alone. */
@Needs("actors.read")
@Controller
class EngagedCountController {

    private final Engaged engaged;

    EngagedCountController(Engaged engaged) {
        this.engaged = engaged;
    }

    @GetMapping("/people/engaged")
    ModelAndView show() {
        return new ModelAndView("desk/people/engaged/counts", "page", new EngagedCountPage(engaged.counts()));
    }
}
