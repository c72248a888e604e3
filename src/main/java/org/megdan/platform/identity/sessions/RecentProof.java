package org.megdan.platform.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * That whoever asks has only just proved who they are. What opens a new way into the account wants it: a session that has stood
 * open for a while may be in other hands.
 */
public final class RecentProof {

    /** Where somebody is led to prove it again. */
    public static final String PAGE = "/account/confirmation";

    static final String KEY = "megdan.proved";
    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private RecentProof() {}

    public static void remember(HttpServletRequest request, Instant now) {
        request.getSession().setAttribute(KEY, now);
    }

    /** Whoever vouched for them did not see them just now. */
    public static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }

    public static boolean isRecent(Instant proved, Instant now) {
        return now.isBefore(proved.plus(VALIDITY));
    }

    public static boolean isThere(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(SessionKeys.ACCOUNT) != null
                && session.getAttribute(KEY) instanceof Instant proved
                && isRecent(proved, now);
    }
}
