package org.megdan.desk.people.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Consumer;
import org.megdan.desk.people.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stops and restores an account, ends its open sessions, and switches off a second factor that was lost. */
@Needs("actors.grant")
@Controller
class StandingController {

    private final CardPages pages;
    private final Accounts accounts;
    private final Layouts layouts;

    StandingController(CardPages pages, Accounts accounts, Layouts layouts) {
        this.pages = pages;
        this.accounts = accounts;
        this.layouts = layouts;
    }

    @EvenWithoutRoom
    @PostMapping("/people/{slug}/account/disable")
    Object disable(@PathVariable String slug, HttpServletRequest request) {
        return done(slug, accounts::disable, request);
    }

    @PostMapping("/people/{slug}/account/enable")
    Object enable(@PathVariable String slug, HttpServletRequest request) {
        return done(slug, accounts::enable, request);
    }

    @EvenWithoutRoom
    @PostMapping("/people/{slug}/account/sign-out")
    Object signOut(@PathVariable String slug, HttpServletRequest request) {
        return done(slug, accounts::signOut, request);
    }

    @EvenWithoutRoom
    @PostMapping("/people/{slug}/account/second-factor/removal")
    Object removeSecondFactor(@PathVariable String slug, HttpServletRequest request) {
        return done(slug, accounts::switchSecondFactorOff, request);
    }

    private Object done(String slug, Consumer<UUID> act, HttpServletRequest request) {
        var account = accounts.ofPerson(pages.card(slug).id()).orElseThrow(NotFound::new);
        try {
            act.accept(account.id());
        } catch (Refusal refusal) {
            var reason = layouts.of(request).t(refusal.key(), refusal.arguments());
            return pages.of(slug, null, FormErrors.of("", reason));
        }
        return See.other("/people/" + slug);
    }
}
