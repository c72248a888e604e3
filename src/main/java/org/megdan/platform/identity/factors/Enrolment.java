package org.megdan.platform.identity.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.util.encoders.Base32;
import org.megdan.platform.identity.sessions.SessionKeys;
import org.megdan.platform.web.Layout;

/**
 * A secret that waits for its first code. It lies in the session of whoever looks at it, for one account and for as long as it takes
 * to find an app: who signs in after somebody else in the same browser gets another.
 */
record Enrolment(UUID account, byte[] secret, Instant until) implements Serializable {

    private static final Duration TO_FIND_AN_APP = Duration.ofMinutes(30);
    private static final int LONGEST_NAME = 40;

    /** The same one until it is confirmed: the page is looked at again after a wrong code. */
    static Enrolment begin(UUID account, HttpServletRequest request, Instant now) {
        return of(account, request, now).orElseGet(() -> {
            var begun = new Enrolment(account, Totp.newSecret(), now.plus(TO_FIND_AN_APP));
            request.getSession().setAttribute(SessionKeys.ENROLMENT, begun);
            return begun;
        });
    }

    static Optional<Enrolment> of(UUID account, HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(SessionKeys.ENROLMENT) instanceof Enrolment begun
                        && begun.account().equals(account)
                        && now.isBefore(begun.until())
                ? Optional.of(begun)
                : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(SessionKeys.ENROLMENT);
    }

    /** As it is typed where there is no camera. */
    String inGroups() {
        return text().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** As apps read it from the picture. Six digits, half a minute and SHA-1 are what they take where nothing is said. */
    String address(Layout layout, String email) {
        var name = layout.network().replaceAll("[\\p{Cntrl}:]", " ").strip();
        var issuer =
                encoded(name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip());
        return "otpauth://totp/" + encoded(email) + "?secret=" + text() + "&issuer=" + issuer;
    }

    private String text() {
        return Base32.toBase32String(secret);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Enrolment";
    }
}
