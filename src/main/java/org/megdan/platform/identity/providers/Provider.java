package org.megdan.platform.identity.providers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/** The one provider of the installation: sends somebody there, and reads what they come back with. The protocol is the library's. */
@Component
public class Provider {

    private final ProviderProperties settings;
    private final ProviderRegistration registration;
    private final ProviderCodes codes;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    Provider(ProviderProperties settings, ProviderRegistration registration, ProviderCodes codes) {
        this.settings = settings;
        this.registration = registration;
        this.codes = codes;
    }

    /** What the button calls it; empty where none is set. */
    public Optional<String> name() {
        return settings.isThere() ? Optional.of(registration.name()) : Optional.empty();
    }

    /** Where to send the person; what was asked is kept in their session and holds once. */
    URI begin(HttpServletRequest request, HttpServletResponse response) {
        var known = registration.get();
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> known);
        var question = resolver.resolve(request, ProviderRegistration.ID);
        if (question == null) {
            throw new ProviderSilent(registration.name());
        }
        asked.saveAuthorizationRequest(question, request, response);
        return URI.create(question.getAuthorizationRequestUri());
    }

    /** Empty when nothing was asked in this session, or the answer is another question's, too old, forged or a refusal. */
    Optional<Proven> finish(HttpServletRequest request, HttpServletResponse response) {
        var question = asked.removeAuthorizationRequest(request, response);
        var code = request.getParameter("code");
        if (question == null || code == null || code.isBlank()) {
            return Optional.empty();
        }
        var answer = OAuth2AuthorizationResponse.success(code)
                .state(request.getParameter("state"))
                .redirectUri(registration.back())
                .build();
        var known = registration.get();
        try {
            return codes.token(known, new OAuth2AuthorizationExchange(question, answer))
                    .map(token -> proven(token, known));
        } catch (AuthenticationException e) {
            registration.tell(e);
            return Optional.empty();
        }
    }

    private Proven proven(OidcIdToken token, ClientRegistration known) {
        var shown = new HashSet<String>();
        if (token.getAuthenticationMethods() != null) {
            shown.addAll(token.getAuthenticationMethods());
        }
        if (token.getAuthenticationContextClass() != null) {
            shown.add(token.getAuthenticationContextClass());
        }
        return new Proven(
                Objects.requireNonNull(known.getProviderDetails().getIssuerUri()),
                Objects.requireNonNull(token.getSubject()),
                token.getEmail(),
                Boolean.TRUE.equals(token.getEmailVerified()),
                token.getAuthenticatedAt(),
                shown.stream().anyMatch(settings.twoFactors()::contains));
    }
}
