package org.megdan.platform.identity.providers;

import org.jspecify.annotations.Nullable;

/**
 * Whom a provider has told us of, by a token whose signature, time, audience and nonce held.
 *
 * @param subject who it is there, for ever
 * @param email as they are written to there, null when it says none
 * @param isEmailTheirs whether the provider has seen to it that the address is this person's
 * @param hasTwoFactors whether it says that two factors were shown, in words that the settings trust
 */
record Proven(String issuer, String subject, @Nullable String email, boolean isEmailTheirs, boolean hasTwoFactors) {

    /** What its owner sees of it. */
    String label() {
        return email == null ? subject : email;
    }
}
