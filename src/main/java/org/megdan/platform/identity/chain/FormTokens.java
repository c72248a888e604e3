package org.megdan.platform.identity.chain;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.sessions.SessionKeys;
import org.megdan.platform.web.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * What proves that a form is ours. In the session of whoever has one; a stranger gets a signed word in a cookie that the form
 * repeats, so that looking at the sign-in page costs the database nothing.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    private static final Duration VALIDITY = Duration.ofHours(12);

    private final HttpSessionCsrfTokenRepository ofSessions = new HttpSessionCsrfTokenRepository();
    private final FormKey key;
    private final boolean isSecure;

    FormTokens(FormKey key, PublicAddress address) {
        this.key = key;
        this.isSecure = address.isSecure();
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            return ofSessions.generateToken(request);
        }
        var nonce = FormKey.random();
        return token(nonce + "." + key.signature(nonce));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            ofSessions.saveToken(token, request, response);
        } else {
            var cookie = ResponseCookie.from(name(), token == null ? "" : token.getToken())
                    .path("/")
                    .maxAge(token == null ? Duration.ZERO : VALIDITY)
                    .httpOnly(true)
                    .secure(isSecure)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    /** A session may have begun between page and answer, as with a passkey; somebody signed in has the session's word alone. */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var kept = session == null ? null : ofSessions.loadToken(request);
        if (kept != null || session != null && session.getAttribute(SessionKeys.ACCOUNT) != null) {
            return kept;
        }
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name()) && isSigned(cookie.getValue())) {
                    return token(cookie.getValue());
                }
            }
        }
        return null;
    }

    private boolean isSigned(String value) {
        var dot = value.indexOf('.');
        return dot > 0
                && value.length() < 100
                && MessageDigest.isEqual(
                        bytes(key.signature(value.substring(0, dot))), bytes(value.substring(dot + 1)));
    }

    private String name() {
        return isSecure ? "__Host-megdan-form" : "megdan-form";
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
