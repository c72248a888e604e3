package org.megdan.platform.identity.providers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.sessions.RecentProof;

/**
 * Whom a provider has told us of, by a token whose signature, time, audience and nonce held.
 *
 * @param subject who it is there, for ever
 * @param email as they are written to there, null when it says none
 * @param isEmailTheirs whether the provider has seen to it that the address is this person's
 * @param at when they signed in there, null when it does not say
 * @param hasTwoFactors whether it says that two factors were shown, in words that the settings trust
 */
record Proven(
        String issuer,
        String subject,
        @Nullable String email,
        boolean isEmailTheirs,
        @Nullable Instant at,
        boolean hasTwoFactors) {

    /** A provider lets whoever came in there this morning pass without asking: that proves nothing of this moment. */
    boolean isRecent(Instant now) {
        return at != null && RecentProof.isRecent(at, now);
    }

    /** What its owner sees of it. */
    String label() {
        return email == null ? subject : email;
    }
}
