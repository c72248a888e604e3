package org.megdan.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where somebody was going when they were asked to sign in. Kept on the server: an address in a link could be forged. */
public final class Wish {

    private static final String ATTRIBUTE = "megdan.wish";
    private static final int LONGEST = 1000;

    private Wish() {}

    static void remember(HttpServletRequest request) {
        var query = request.getQueryString();
        var wish = request.getRequestURI() + (query == null ? "" : "?" + query);
        // two slashes at the start would lead to another server
        if (request.getMethod().equals("GET") && wish.length() <= LONGEST && !wish.startsWith("//")) {
            request.getSession().setAttribute(ATTRIBUTE, wish);
        }
    }

    /** The remembered address on this server, once; null when there is none. */
    public static @Nullable String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String wish)) {
            return null;
        }
        session.removeAttribute(ATTRIBUTE);
        return wish;
    }
}
