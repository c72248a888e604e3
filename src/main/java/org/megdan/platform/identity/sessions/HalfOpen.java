package org.megdan.platform.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session holds instead of its account while the second factor is awaited. Nothing that asks who is signed in looks
 * here, so such a session is nobody's (docs/adr/0017).
 */
public record HalfOpen(UUID account, Instant until) implements Serializable {

    private static final Duration TO_TYPE_A_CODE = Duration.ofMinutes(10);

    public static HalfOpen from(UUID account, Instant now) {
        return new HalfOpen(account, now.plus(TO_TYPE_A_CODE));
    }

    /** Empty when the session of the request awaits nothing, or has waited too long. */
    public static Optional<HalfOpen> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(SessionKeys.HALF) instanceof HalfOpen half
                        && now.isBefore(half.until())
                ? Optional.of(half)
                : Optional.empty();
    }
}
