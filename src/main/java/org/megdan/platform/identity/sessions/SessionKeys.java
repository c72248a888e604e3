package org.megdan.platform.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.UUID;

/** What identity keeps in a session. */
public final class SessionKeys {

    public static final String ACCOUNT = "megdan.account";

    /** A second factor that is being switched on; it goes whenever somebody signs in. */
    public static final String ENROLMENT = "megdan.second-factor";

    static final String HALF = "megdan.half";
    private static final String TWO_FACTORS = "megdan.two-factors";
    static final String DEVICE = "megdan.device";
    private static final int LONGEST_DEVICE = 300;

    private SessionKeys() {}

    /** The session of the request is from now on this account's, on the device that the browser says it is. */
    public static void open(HttpServletRequest request, UUID account, boolean hasTwoFactors, Instant now) {
        var session = request.getSession();
        session.setAttribute(ACCOUNT, account);
        session.removeAttribute(HALF);
        session.removeAttribute(ENROLMENT);
        RecentProof.remember(request, now);
        keepFactors(request, hasTwoFactors);
        keepDevice(request, session);
    }

    /** Whoever it belonged to before, it is nobody's now and waits for a code. */
    public static void openHalf(HttpServletRequest request, HalfOpen half) {
        var session = request.getSession();
        session.removeAttribute(ACCOUNT);
        session.removeAttribute(TWO_FACTORS);
        session.removeAttribute(ENROLMENT);
        session.removeAttribute(RecentProof.KEY);
        session.setAttribute(HALF, half);
        keepDevice(request, session);
    }

    /** Says of an open session that its owner has now proved twice who they are, or that it no longer counts. */
    public static void keepFactors(HttpServletRequest request, boolean hasTwoFactors) {
        request.getSession().setAttribute(TWO_FACTORS, hasTwoFactors ? Boolean.TRUE : null);
    }

    public static boolean hasTwoFactors(HttpSession session) {
        return Boolean.TRUE.equals(session.getAttribute(TWO_FACTORS));
    }

    private static void keepDevice(HttpServletRequest request, HttpSession session) {
        var agent = request.getHeader("User-Agent");
        var device = agent == null ? "" : agent.replaceAll("\\p{Cntrl}", "");
        session.setAttribute(DEVICE, device.substring(0, Math.min(device.length(), LONGEST_DEVICE)));
    }
}
