package org.megdan.platform.identity.providers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.access.Open;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.platform.identity.chain.SignIns;
import org.megdan.platform.identity.sessions.RecentProof;
import org.megdan.platform.web.Fresh;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Place;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** To the identity provider and back. */
@Open
@Fresh
@Controller
class ProviderController {

    private final Provider provider;
    private final ProviderSignIn signIn;
    private final SignIns signIns;
    private final Throttle throttle;
    private final Layouts layouts;
    private final Clock clock;

    ProviderController(
            Provider provider,
            ProviderSignIn signIn,
            SignIns signIns,
            Throttle throttle,
            Layouts layouts,
            Clock clock) {
        this.provider = provider;
        this.signIn = signIn;
        this.signIns = signIns;
        this.throttle = throttle;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GetMapping("/sign-in/provider")
    Object begin(HttpServletRequest request, HttpServletResponse response) {
        name();
        // each begins a session, which is a row
        if (!throttle.allowsProvider(Place.of(request))) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "web.problem.429.detail");
        }
        return See.other(provider.begin(request, response).toString());
    }

    @GetMapping(ProviderRegistration.BACK)
    Object finish(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var name = name();
        var person = provider.finish(request, response).orElse(null);
        var linking = Linking.take(request, clock.instant()).orElse(null);
        if (person == null) {
            return over("identity.provider.failed", name);
        }
        if (linking != null && linking.equals(CurrentViewer.of(request).account())) {
            return link(linking, person, request, redirect);
        }
        var account = signIn.account(person).orElse(null);
        if (account == null) {
            return over("identity.provider.unknown", name);
        }
        return See.other(signIn(account, person, request, response));
    }

    private String signIn(UUID account, Proven person, HttpServletRequest request, HttpServletResponse response) {
        var then = person.hasTwoFactors()
                ? signIns.completeWithCode(account, request, response)
                : signIns.complete(account, request, response);
        if (!person.isRecent(clock.instant())) {
            RecentProof.forget(request);
        }
        return then;
    }

    private Object link(UUID account, Proven person, HttpServletRequest request, RedirectAttributes redirect) {
        if (!signIn.link(account, person)) {
            throw new Refusal(HttpStatus.CONFLICT, "identity.provider.taken", name());
        }
        Notices.done(redirect, layouts.of(request).t("identity.provider.linked", name()));
        return See.other("/account#provider");
    }

    private String name() {
        return provider.name().orElseThrow(NotFound::new);
    }

    private static ModelAndView over(String key, String name) {
        return new ModelAndView(
                "platform/identity/provider_over",
                Map.of("page", new ProviderOverPage(key, name)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
