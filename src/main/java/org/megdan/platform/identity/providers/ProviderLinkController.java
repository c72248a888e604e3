package org.megdan.platform.identity.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.sessions.RecentProof;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The owner of an account makes themselves known to the provider, or ends it. */
@SignedIn
@Controller
class ProviderLinkController {

    private final Provider provider;
    private final ProviderIdentities identities;
    private final Clock clock;

    ProviderLinkController(Provider provider, ProviderIdentities identities, Clock clock) {
        this.provider = provider;
        this.identities = identities;
        this.clock = clock;
    }

    /** Leads on by a link: a form may not lead to another site (Content-Security-Policy, form-action). */
    @PostMapping("/account/provider")
    Object create(Viewer viewer, HttpServletRequest request) {
        var name = provider.name().orElseThrow(NotFound::new);
        if (!RecentProof.isThere(request, clock.instant())) {
            return See.other(RecentProof.PAGE + "?then=provider");
        }
        Linking.begin(account(viewer), clock.instant(), request);
        return new ModelAndView("platform/identity/provider_go", Map.of("name", name));
    }

    @EvenWithoutRoom
    @PostMapping("/account/provider/{id}/remove")
    RedirectView remove(@PathVariable UUID id, Viewer viewer) {
        identities.unlink(account(viewer), id);
        return See.other("/account#provider");
    }

    private static UUID account(Viewer viewer) {
        return Objects.requireNonNull(viewer.account());
    }
}
