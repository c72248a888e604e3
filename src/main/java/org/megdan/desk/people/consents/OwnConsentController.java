package org.megdan.desk.people.consents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Giving;
import org.megdan.core.actors.consents.Way;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One's own consents: given and taken back with one button each, and given back with one more. */
@SignedIn
@Controller
class OwnConsentController {

    static final String PATH = "/account/consents";

    private static final int MOST = 100;

    private final Consents consents;
    private final Layouts layouts;

    OwnConsentController(Consents consents, Layouts layouts) {
        this.consents = consents;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam @Nullable String changed, Viewer viewer) {
        var self = Objects.requireNonNull(viewer.person());
        var page = new OwnConsentsPage(
                consents.of(self), consents.history(self, MOST), Objects.requireNonNullElse(changed, ""));
        return new ModelAndView("desk/people/consents/own", "page", page);
    }

    /** @param wording the words that stood on the page, which may have been replaced meanwhile */
    @PostMapping(PATH + "/{purpose}")
    RedirectView create(@PathVariable String purpose, @RequestParam UUID wording, Viewer viewer) {
        var self = Objects.requireNonNull(viewer.person());
        consents.give(new Giving(self, purpose, wording, Way.ACCOUNT, null, ""));
        return See.other(PATH + "?changed=" + purpose + "#" + purpose);
    }

    @EvenWithoutRoom
    @PostMapping(PATH + "/{purpose}/withdrawal")
    RedirectView withdraw(@PathVariable String purpose, Viewer viewer) {
        consents.withdraw(Objects.requireNonNull(viewer.person()), purpose, Way.ACCOUNT, "");
        return See.other(PATH + "?changed=" + purpose + "#" + purpose);
    }

    @EvenWithoutRoom
    @PostMapping(PATH + "/objection")
    RedirectView object(Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        consents.objectToAll(Objects.requireNonNull(viewer.person()), Way.ACCOUNT, "");
        Notices.done(redirect, layouts.of(request).t("people.consents.own.objected"));
        return See.other(PATH);
    }
}
