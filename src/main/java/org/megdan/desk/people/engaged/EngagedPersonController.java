package org.megdan.desk.people.engaged;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.core.actors.engaged.Engaged;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One person of the organisation: what it wrote down of them, and their consents. */
@SignedIn
@Controller
class EngagedPersonController {

    private final OwnPeople own;
    private final Engaged engaged;
    private final Consents consents;
    private final Ties ties;
    private final Layouts layouts;

    EngagedPersonController(OwnPeople own, Engaged engaged, Consents consents, Ties ties, Layouts layouts) {
        this.own = own;
        this.engaged = engaged;
        this.consents = consents;
        this.ties = ties;
        this.layouts = layouts;
    }

    @GetMapping("/engaged/{slug}/{person}")
    ModelAndView show(@PathVariable String slug, @PathVariable UUID person, Viewer viewer) {
        var organisation = own.organisation(viewer, slug);
        var found = own.person(viewer, slug, person);
        // what somebody told the network themselves is not the organisation's to read
        var standings = consents.of(person).stream()
                .filter(standing -> found.isKept() && standing.purpose().code().equals(Purpose.NETWORK))
                .toList();
        return new ModelAndView(
                "desk/people/engaged/person", "page", new EngagedPersonPage(organisation, found, standings));
    }

    @EvenWithoutRoom
    @PostMapping("/engaged/{slug}/{person}/end")
    RedirectView end(
            @PathVariable String slug,
            @PathVariable UUID person,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var organisation = own.organisation(viewer, slug);
        own.kept(viewer, slug, person);
        engaged.end(organisation.id(), person, ties.today());
        Notices.done(redirect, layouts.of(request).t("people.engaged.ended"));
        return See.other("/engaged/" + slug);
    }
}
