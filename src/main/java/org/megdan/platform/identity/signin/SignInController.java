package org.megdan.platform.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.chain.SignInLog;
import org.megdan.platform.identity.chain.SignIns;
import org.megdan.platform.identity.providers.Provider;
import org.megdan.platform.identity.sessions.HalfOpen;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Place;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Open
@Fresh
@Controller
class SignInController {

    private final AccountRecords accounts;
    private final Throttle throttle;
    private final SignIns signIns;
    private final SignInLog log;
    private final Layouts layouts;
    private final Provider provider;
    private final Clock clock;

    SignInController(
            AccountRecords accounts,
            Throttle throttle,
            SignIns signIns,
            SignInLog log,
            Layouts layouts,
            Provider provider,
            Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.signIns = signIns;
        this.log = log;
        this.layouts = layouts;
        this.provider = provider;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    Object show(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (HalfOpen.of(request, clock.instant()).isPresent()) {
            return See.other(SignIns.CODE);
        }
        return viewer.isSignedIn()
                ? See.other(SignIns.wish(request, response))
                : page("", FormErrors.NONE, HttpStatus.OK);
    }

    @EvenWithoutRoom
    @PostMapping("/sign-in")
    Object create(
            @Valid @ModelAttribute SignInForm form,
            BindingResult found,
            HttpServletRequest request,
            HttpServletResponse response) {
        var layout = layouts.of(request);
        var email = Objects.requireNonNullElse(form.email(), "");
        if (found.hasErrors()) {
            return page(email, FormErrors.of(found, layout), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var place = Place.of(request);
        if (!throttle.allowsPassword(place, email, form.password())) {
            return page(email, FormErrors.of("", layout.t("identity.sign-in.slowly")), HttpStatus.TOO_MANY_REQUESTS);
        }
        var account = accounts.authenticate(email, form.password());
        if (account.isEmpty()) {
            log.failed(email, request);
            return page(email, FormErrors.of("", layout.t("identity.sign-in.wrong")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!account.get().hasSecondFactor()) {
            throttle.remember(account.get().id(), place, email);
        }
        return See.other(signIns.complete(account.get().id(), request, response));
    }

    /** Where the script of a passkey leads once the browser has signed in. */
    @GetMapping("/sign-in/done")
    RedirectView done(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        return See.other(viewer.isSignedIn() ? SignIns.wish(request, response) : "/sign-in");
    }

    private ModelAndView page(String email, FormErrors errors, HttpStatus status) {
        return new ModelAndView(
                "platform/identity/sign_in",
                Map.of("page", new SignInPage(email, errors, provider.name().orElse(null))),
                status);
    }
}
