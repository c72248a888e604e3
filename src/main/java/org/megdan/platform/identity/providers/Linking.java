package org.megdan.platform.identity.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That the owner of an open session has said, by a form of ours, that they want to be known to the provider. */
record Linking(UUID account, Instant until) implements Serializable {

    private static final String KEY = "megdan.provider-linking";
    private static final Duration TO_COME_BACK = Duration.ofMinutes(10);

    static void begin(UUID account, Instant now, HttpServletRequest request) {
        request.getSession().setAttribute(KEY, new Linking(account, now.plus(TO_COME_BACK)));
    }

    /** Holds once. */
    static Optional<UUID> take(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof Linking linking)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        return now.isBefore(linking.until()) ? Optional.of(linking.account()) : Optional.empty();
    }
}
