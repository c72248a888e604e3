package org.megdan.desk.team.accounts;

import org.megdan.desk.team.cards.CardPages;
import org.megdan.platform.access.Needs;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Stops and restores an account, and ends its open sessions. */
@Needs("actors.grant")
@Controller
class StandingController {

    private final CardPages pages;
    private final Accounts accounts;

    StandingController(CardPages pages, Accounts accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    @PostMapping("/team/{slug}/account/disable")
    RedirectView disable(@PathVariable String slug) {
        accounts.disable(account(slug).id());
        return See.other("/team/" + slug);
    }

    @PostMapping("/team/{slug}/account/enable")
    RedirectView enable(@PathVariable String slug) {
        accounts.enable(account(slug).id());
        return See.other("/team/" + slug);
    }

    @PostMapping("/team/{slug}/account/sign-out")
    RedirectView signOut(@PathVariable String slug) {
        accounts.signOutEverywhere(account(slug).person());
        return See.other("/team/" + slug);
    }

    private AccountRow account(String slug) {
        return accounts.ofPerson(pages.card(slug).id()).orElseThrow(NotFound::new);
    }
}
