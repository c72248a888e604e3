package org.megdan.platform.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.GuessedPasswords;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Place;
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
    private final Throttle throttle;
    private final GuessedPasswords guessed;
    private final Layouts layouts;

    PasswordController(
            AccountPages pages,
            AccountRecords accounts,
            OpenSessions sessions,
            Throttle throttle,
            GuessedPasswords guessed,
            Layouts layouts) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.guessed = guessed;
        this.layouts = layouts;
    }

    @EvenWithoutRoom
    @PostMapping("/account/password")
    Object create(
            @Valid @ModelAttribute PasswordForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var id = Objects.requireNonNull(viewer.account());
        var layout = layouts.of(request);
        var errors =
                found.hasErrors() ? FormErrors.of(found, layout) : wrongPresent(id, form.present(), request, layout);
        if (!errors.isEmpty()) {
            return pages.of(request, errors);
        }
        if (guessed.contains(form.password(), email(id))) {
            return pages.of(request, FormErrors.of("password", layout.t("identity.password.guessed")));
        }
        accounts.changePassword(id, form.password());
        sessions.endOthers(id, request.getSession().getId());
        request.changeSessionId();
        Notices.done(redirect, layout.t("identity.password.changed"));
        return See.other("/account");
    }

    private String email(UUID id) {
        return accounts.find(id).orElseThrow(NotFound::new).email();
    }

    private FormErrors wrongPresent(UUID id, @Nullable String present, HttpServletRequest request, Layout layout) {
        var account = accounts.find(id).orElseThrow(NotFound::new);
        if (!account.hasPassword()) {
            return FormErrors.NONE;
        }
        if (!throttle.allowsPassword(Place.of(request), account.email(), Objects.requireNonNullElse(present, ""))) {
            return FormErrors.of("present", layout.t("identity.sign-in.slowly"));
        }
        return accounts.isPasswordOf(id, Objects.requireNonNullElse(present, ""))
                ? FormErrors.NONE
                : FormErrors.of("present", layout.t("identity.password.present-wrong"));
    }
}
