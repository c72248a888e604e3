package org.megdan.desk.people.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.megdan.desk.people.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a person in, by a link in their mail, or keeps them out. */
@Needs("actors.edit")
@Controller
class InvitationController {

    private final CardPages pages;
    private final Accounts accounts;
    private final Layouts layouts;

    InvitationController(CardPages pages, Accounts accounts, Layouts layouts) {
        this.pages = pages;
        this.accounts = accounts;
        this.layouts = layouts;
    }

    @PostMapping("/people/{slug}/invitation")
    Object create(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var card = pages.card(slug);
        if (!card.isPerson()) {
            throw new NotFound();
        }
        var typed = Map.of("email", email);
        if (email.isBlank()) {
            return pages.of(slug, null, typed, FormErrors.of("email", layout.t("people.email.empty")));
        }
        if (!email.strip().matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+") || email.length() > 254) {
            return pages.of(slug, null, typed, FormErrors.of("email", layout.t("people.email.wrong")));
        }
        try {
            accounts.invite(card.id(), card.name(), email.strip(), layout.language());
        } catch (Refusal refusal) {
            return pages.of(slug, null, typed, FormErrors.of("email", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("people.invited"));
        return See.other("/people/" + slug);
    }
}
