package org.megdan.platform.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.passkeys.Passkeys;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@SignedIn
@Controller
class AccountController {

    private final AccountPages pages;
    private final AccountRecords accounts;
    private final OpenSessions sessions;
    private final Passkeys passkeys;

    AccountController(AccountPages pages, AccountRecords accounts, OpenSessions sessions, Passkeys passkeys) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @GetMapping("/account")
    ModelAndView show(HttpServletRequest request) {
        return pages.of(request, FormErrors.NONE);
    }

    @EvenWithoutRoom
    @PostMapping("/account/sessions/{handle}/end")
    RedirectView endSession(@PathVariable UUID handle, Viewer viewer) {
        sessions.end(account(viewer), handle);
        return See.other("/account");
    }

    @EvenWithoutRoom
    @PostMapping("/account/sign-out-everywhere")
    RedirectView endSessions(Viewer viewer, HttpServletRequest request) {
        sessions.endAll(account(viewer));
        accounts.record("identity.act.signed-out-everywhere", account(viewer));
        request.getSession().invalidate();
        return See.other("/sign-in");
    }

    @EvenWithoutRoom
    @PostMapping("/account/passkeys/remove")
    RedirectView removePasskey(@RequestParam String id, Viewer viewer) {
        passkeys.remove(account(viewer), id);
        return See.other("/account");
    }

    private static UUID account(Viewer viewer) {
        return Objects.requireNonNull(viewer.account());
    }
}
