package org.megdan.platform.identity.chain;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.megdan.platform.identity.sessions.RecentProof;
import org.springframework.web.filter.OncePerRequestFilter;

/** A new passkey is a new way in for good: it is registered only by whoever has just proved who they are. */
class PasskeyGuard extends OncePerRequestFilter {

    private static final String REGISTRATION = "/webauthn/register";

    private final Clock clock;

    PasskeyGuard(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // a script asks, and leads to the page where one proves it
        if (request.getServletPath().startsWith(REGISTRATION) && !RecentProof.isThere(request, clock.instant())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
