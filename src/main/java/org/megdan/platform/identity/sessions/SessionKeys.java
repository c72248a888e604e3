package org.megdan.platform.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** What identity keeps in a session. */
public final class SessionKeys {

    public static final String ACCOUNT = "megdan.account";
    static final String DEVICE = "megdan.device";
    private static final int LONGEST_DEVICE = 300;

    private SessionKeys() {}

    /** The session of the request is from now on this account's, on the device that the browser says it is. */
    public static void open(HttpServletRequest request, UUID account) {
        var session = request.getSession();
        var agent = request.getHeader("User-Agent");
        var device = agent == null ? "" : agent.replaceAll("\\p{Cntrl}", "");
        session.setAttribute(ACCOUNT, account);
        session.setAttribute(DEVICE, device.substring(0, Math.min(device.length(), LONGEST_DEVICE)));
    }
}
