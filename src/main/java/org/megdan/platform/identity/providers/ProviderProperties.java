package org.megdan.platform.identity.providers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer the provider's address, under which it describes itself; without one there is no such sign-in
 * @param name what the button calls it
 * @param matchByEmail whether an address that the provider has verified opens the account of that address the first time
 * @param twoFactors words of the claims {@code acr} and {@code amr} that say two factors were shown
 */
@ConfigurationProperties("megdan.provider")
record ProviderProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("megdan") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable String name,
        @DefaultValue("true") boolean matchByEmail,
        @DefaultValue Set<String> twoFactors) {

    boolean isThere() {
        return !issuer.isBlank();
    }
}
