package org.megdan.platform.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** In front of sessions and sign-in, which fail as well when the database is away: the page of the outage needs neither. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutageFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!Outage.caused(e) || response.isCommitted()) {
                throw e;
            }
            response.reset();
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, e);
            Outage.forgetWhoAsks(request);
            request.getRequestDispatcher("/error").forward(request, response);
        }
    }
}
