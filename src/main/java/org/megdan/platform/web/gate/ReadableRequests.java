package org.megdan.platform.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.megdan.platform.web.HeldBody;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses parameters that are no text, and hands all others on without NUL, which no database keeps. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var problem = problem(request);
        if (problem == 0) {
            chain.doFilter(new PlainRequest(request), response);
        } else {
            response.sendError(problem);
        }
    }

    /** The status that says it; 0 when there is none. */
    private static int problem(HttpServletRequest request) {
        if (HeldBody.isOfManyParts(request.getContentType())) {
            // read where it is expected, since it may be large
            return 0;
        }
        try {
            return request.getParameterMap().keySet().stream()
                            .allMatch(name -> name.codePoints().noneMatch(Character::isISOControl))
                    ? 0
                    : HttpServletResponse.SC_BAD_REQUEST;
        } catch (InvalidParameterException e) {
            return e.getErrorCode();
        }
    }
}
