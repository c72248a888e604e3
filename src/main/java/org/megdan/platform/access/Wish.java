package org.megdan.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Where somebody was going when they were asked to sign in. Kept in a cookie, since an address in a link could be forged and a
 * session would be a row for everyone who knocks; it only ever leads to this server.
 */
public final class Wish {

    private static final String COOKIE = "megdan-wish";
    private static final Duration VALIDITY = Duration.ofHours(1);
    private static final int LONGEST = 1000;

    private Wish() {}

    static void remember(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var wish = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (request.getMethod().equals("GET")) {
            keep(wish, request, response);
        }
    }

    /** The page whose form could not be taken because nobody was signed in; its address is what the browser says. */
    public static void rememberForm(HttpServletRequest request, HttpServletResponse response) {
        var page = request.getHeader(HttpHeaders.REFERER);
        var start = "://" + request.getHeader(HttpHeaders.HOST) + "/";
        var at = page == null ? -1 : page.indexOf(start);
        if (at > 0) {
            keep(page.substring(at + start.length() - 1), request, response);
        }
    }

    /** Where somebody is to come back to whom a page asks to sign in again. */
    public static void keep(String wish, HttpServletRequest request, HttpServletResponse response) {
        if (isLocal(wish)) {
            var kept = Base64.getUrlEncoder().withoutPadding().encodeToString(wish.getBytes(StandardCharsets.UTF_8));
            set(response, kept, VALIDITY, request.isSecure());
        }
    }

    /** The remembered address on this server, once; null when there is none. */
    public static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    set(response, "", Duration.ZERO, request.isSecure());
                    return read(cookie.getValue());
                }
            }
        }
        return null;
    }

    private static @Nullable String read(String kept) {
        try {
            var wish = new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8);
            return isLocal(wish) ? wish : null;
        } catch (IllegalArgumentException planted) {
            return null;
        }
    }

    // two slashes at the start would lead to another server
    private static boolean isLocal(String wish) {
        return wish.length() <= LONGEST
                && wish.startsWith("/")
                && !wish.startsWith("//")
                && wish.indexOf('\\') < 0
                && wish.chars().noneMatch(Character::isISOControl);
    }

    private static void set(HttpServletResponse response, String value, Duration validity, boolean isSecure) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(validity)
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
