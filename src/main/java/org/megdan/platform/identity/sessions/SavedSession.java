package org.megdan.platform.identity.sessions;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The session that the running request has saved. Spring Session asks for it anew after each save, only to learn whether its cookie
 * still fits; that question needs no second statement. Forgotten when the request ends, so that the next one reads the database.
 */
final class SavedSession implements Filter {

    private static final ThreadLocal<@Nullable Place> OF_REQUEST = new ThreadLocal<>();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OF_REQUEST.set(new Place());
        try {
            chain.doFilter(request, response);
        } finally {
            OF_REQUEST.remove();
        }
    }

    static void keep(StoredSession session) {
        var place = OF_REQUEST.get();
        if (place != null) {
            place.session = session;
        }
    }

    static void forget() {
        var place = OF_REQUEST.get();
        if (place != null) {
            place.session = null;
        }
    }

    /** Null outside of requests, and for every session but the one that was saved under this id. */
    static @Nullable StoredSession of(String id) {
        var place = OF_REQUEST.get();
        var session = place == null ? null : place.session;
        return session != null && session.getId().equals(id) ? session : null;
    }

    private static final class Place {
        private @Nullable StoredSession session;
    }
}
