package org.megdan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code ?lang=en} on any page remembers the choice for a year and leads back to the address without it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageSwitch extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (!request.getMethod().equals("GET") || query == null || !query.contains("lang=")) {
            chain.doFilter(request, response);
            return;
        }
        var asked = request.getParameter("lang");
        if (asked == null) {
            chain.doFilter(request, response);
            return;
        }
        var cookie = ResponseCookie.from(Languages.COOKIE, Language.of(asked).code())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        var rest = without(query);
        var back = request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        // only our own path, never a host that the request names
        response.setHeader(HttpHeaders.LOCATION, localPath(back));
    }

    /** A query as it was sent, without the choice of a language; what else stands there is nobody's business here. */
    static String without(String query) {
        return query.replaceAll("(?<=^|&)lang=[^&]*(&|$)", "").replaceAll("&$", "");
    }

    private static String localPath(String uri) {
        return "/" + uri.replaceFirst("^[/\\\\]+", "");
    }
}
