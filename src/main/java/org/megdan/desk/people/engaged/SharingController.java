package org.megdan.desk.people.engaged;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Giving;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.core.actors.consents.Way;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** That the network knows a person: written down by the delegate as the person said it, and taken back. */
@SignedIn
@Controller
class SharingController {

    private final OwnPeople own;
    private final Consents consents;
    private final Layouts layouts;

    SharingController(OwnPeople own, Consents consents, Layouts layouts) {
        this.own = own;
        this.consents = consents;
        this.layouts = layouts;
    }

    @PostMapping("/engaged/{slug}/{person}/sharing")
    RedirectView create(
            @PathVariable String slug,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String way,
            @RequestParam @Nullable String note,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        own.kept(viewer, slug, person);
        var words = consents.wordings(Purpose.NETWORK).getFirst().id();
        consents.give(new Giving(person, Purpose.NETWORK, words, told(way), null, EngagedForm.plain(note)));
        Notices.done(redirect, layouts.of(request).t("people.engaged.shared"));
        return See.other("/engaged/" + slug + "/" + person);
    }

    @EvenWithoutRoom
    @PostMapping("/engaged/{slug}/{person}/sharing/withdrawal")
    RedirectView withdraw(
            @PathVariable String slug,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String way,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        own.kept(viewer, slug, person);
        consents.withdraw(person, Purpose.NETWORK, told(way), "");
        Notices.done(redirect, layouts.of(request).t("people.engaged.hidden"));
        return See.other("/engaged/" + slug + "/" + person);
    }

    private static Way told(String way) {
        return Way.told(way)
                .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "people.engaged.way.empty"));
    }
}
