package org.megdan.platform.web.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code /live}, {@code /ready} and {@code /metrics}, in front of everything that could itself be ill: sessions, sign-in, the
 * first-run page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class HealthFilter extends OncePerRequestFilter {

    private final Readiness readiness;
    private final Figures figures;

    HealthFilter(Readiness readiness, Figures figures) {
        this.readiness = readiness;
        this.figures = figures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = answer(request);
        if (answer == null) {
            chain.doFilter(request, response);
            return;
        }
        var bytes = answer.text().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.setContentType("text/plain; charset=utf-8");
        response.setContentLength(bytes.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        response.getOutputStream().write(bytes);
    }

    private @Nullable Answer answer(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return null;
        }
        return switch (request.getRequestURI()) {
            case "/live" -> new Answer(HttpServletResponse.SC_OK, "live\n");
            case "/ready" ->
                readiness.isReady()
                        ? new Answer(HttpServletResponse.SC_OK, "ready\n")
                        : new Answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "not ready\n");
            case "/metrics" ->
                figures.mayBeSeenBy(request) ? new Answer(HttpServletResponse.SC_OK, figures.text()) : null;
            default -> null;
        };
    }

    private record Answer(int status, String text) {}
}
