package org.megdan.platform.identity.providers;

import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/** What the provider says of itself. Asked for when somebody first wants to sign in there, since it may start after us. */
@Component
class ProviderRegistration {

    static final String ID = "provider";
    static final String BACK = "/sign-in/provider/back";

    private static final Logger log = LoggerFactory.getLogger(ProviderRegistration.class);

    private final ProviderProperties settings;
    private final PublicAddress address;
    private volatile @Nullable ClientRegistration known;

    ProviderRegistration(ProviderProperties settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
    }

    String name() {
        return settings.name() == null || settings.name().isBlank() ? settings.issuer() : settings.name();
    }

    /** Where the provider sends people back to: the configured address, whatever the request claims (G5). */
    String back() {
        return address.base() + BACK;
    }

    ClientRegistration get() {
        var registration = known;
        if (registration == null) {
            registration = asked();
            known = registration;
        }
        return registration;
    }

    /** To whoever keeps the server: why a sign-in came to nothing. No token and no person is in it. */
    void tell(AuthenticationException e) {
        log.warn("Sign-in by {} came to nothing: {}", settings.issuer(), e.getMessage());
    }

    private ClientRegistration asked() {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .redirectUri(back())
                    .scope("openid", "email")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (IllegalArgumentException
                | IllegalStateException
                | org.springframework.web.client.RestClientException e) {
            log.warn("{} does not describe itself: {}", settings.issuer(), e.getMessage());
            throw new ProviderSilent(name());
        }
    }
}
