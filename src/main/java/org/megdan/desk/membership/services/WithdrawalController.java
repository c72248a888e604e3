package org.megdan.desk.membership.services;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A member no longer needs what it asked for. */
@SignedIn
@Controller
class WithdrawalController {

    private final RequestPages pages;
    private final Asking asking;
    private final Layouts layouts;

    WithdrawalController(RequestPages pages, Asking asking, Layouts layouts) {
        this.pages = pages;
        this.asking = asking;
        this.layouts = layouts;
    }

    @PostMapping("/members/services/requests/{id}/withdrawal")
    RedirectView create(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var asked = pages.get(id, viewer);
        if (!pages.isOwn(asked, viewer)) {
            throw new NotFound();
        }
        try {
            asking.withdraw(id);
            Notices.done(redirect, layout.t("membership.services.withdrawn"));
        } catch (Refusal refusal) {
            Notices.warn(redirect, layout.t(refusal.key(), refusal.arguments()));
        }
        return See.other(asked.path());
    }
}
