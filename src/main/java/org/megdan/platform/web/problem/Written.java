package org.megdan.platform.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.multipart.MultipartException;

/** The texts of a form that could not be taken, so that nothing typed is lost. */
final class Written {

    /** Shorter ones are typed again faster than they are copied. */
    private static final int WORTH_KEEPING = 12;

    private static final int MOST = 40;
    private static final Set<String> SECRET = Set.of("password", "present", "code", "token", "csrf", "version");

    private Written() {}

    /** Only of our own forms: another site must not put its words on our page. */
    static List<String> in(HttpServletRequest request) {
        if (!isPost(request) || !isOurs(request)) {
            return List.of();
        }
        try {
            return request.getParameterMap().entrySet().stream()
                    .filter(field -> !isSecret(field.getKey()))
                    .flatMap(field -> Arrays.stream(field.getValue()))
                    .map(String::strip)
                    .filter(text ->
                            text.length() >= WORTH_KEEPING && text.chars().anyMatch(Character::isWhitespace))
                    .limit(MOST)
                    .toList();
        } catch (IllegalStateException | MultipartException unreadable) {
            return List.of();
        }
    }

    /** Also when the container asks for the error page, which it does by GET. */
    static boolean isPost(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "POST".equals(asked == null ? request.getMethod() : asked);
    }

    // without https browsers say only where the form came from
    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return site != null
                ? site.equals("same-origin")
                : origin != null && origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }

    private static boolean isSecret(String field) {
        var name = field.toLowerCase(Locale.ROOT);
        return SECRET.stream().anyMatch(name::contains);
    }
}
