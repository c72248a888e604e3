package org.megdan.platform.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.GuessedPasswords;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.identity.sessions.RecentProof;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets a password; every other session of the account ends with it. */
@SignedIn
@Controller
class PasswordController {

    private final AccountPages pages;
    private final AccountRecords accounts;
    private final OpenSessions sessions;
    private final PasswordProof proof;
    private final GuessedPasswords guessed;
    private final Layouts layouts;
    private final Clock clock;

    PasswordController(
            AccountPages pages,
            AccountRecords accounts,
            OpenSessions sessions,
            PasswordProof proof,
            GuessedPasswords guessed,
            Layouts layouts,
            Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.proof = proof;
        this.guessed = guessed;
        this.layouts = layouts;
        this.clock = clock;
    }

    @EvenWithoutRoom
    @PostMapping("/account/password")
    Object create(
            @Valid @ModelAttribute PasswordForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var account = accounts.find(Objects.requireNonNull(viewer.account())).orElseThrow(NotFound::new);
        if (!hasProof(account) && !RecentProof.isThere(request, clock.instant())) {
            return See.other(RecentProof.PAGE + "?then=" + NewWayIn.PASSWORD.word());
        }
        var layout = layouts.of(request);
        // a good code is used up by being shown, so the password is looked at before it
        var errors = found.hasErrors() ? FormErrors.of(found, layout) : weak(form.password(), account, layout);
        if (errors.isEmpty()) {
            errors = proof.wrong(account, form, request);
        }
        if (!errors.isEmpty()) {
            return pages.of(request, errors);
        }
        accounts.changePassword(account.id(), form.password());
        sessions.endOthers(account.id(), request.getSession().getId());
        request.changeSessionId();
        Notices.done(redirect, layout.t("identity.password.changed"));
        return See.other("/account");
    }

    private static boolean hasProof(AccountRow account) {
        return account.hasPassword() || account.hasSecondFactor();
    }

    private FormErrors weak(String password, AccountRow account, Layout layout) {
        return guessed.contains(password, account.email())
                ? FormErrors.of("password", layout.t("identity.password.guessed"))
                : FormErrors.NONE;
    }
}
