package org.megdan.desk.membership.directory;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.desk.membership.mark.Bearers;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of a member; whoever is none any more is only told of where their mark is checked. */
@Open
@Controller
class MemberController {

    private final Bearers bearers;
    private final MemberPages pages;
    private final Layouts layouts;

    MemberController(Bearers bearers, MemberPages pages, Layouts layouts) {
        this.bearers = bearers;
        this.pages = pages;
        this.layouts = layouts;
    }

    @GetMapping("/members/{slug}")
    ModelAndView show(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var bearer = bearers.find(slug).orElseThrow(NotFound::new);
        return bearer.bearsOne()
                ? new ModelAndView(
                        "desk/membership/directory/show", "page", pages.of(bearer, viewer, layouts.of(request)))
                : new ModelAndView(new RedirectView(bearer.path() + "/mark", true, false, false));
    }
}
