package org.megdan.platform.identity.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bouncycastle.util.encoders.Base32;
import org.megdan.platform.web.Layout;

/**
 * A secret that waits for its first code. It lies in the session of whoever looks at it, so one that is never confirmed goes
 * with that session.
 */
record Enrolment(byte[] secret) {

    private static final String KEY = "megdan.second-factor";
    private static final int LONGEST_NAME = 40;

    /** The same one until it is confirmed: the page is looked at again after a wrong code. */
    static Enrolment begin(HttpServletRequest request) {
        return of(request).orElseGet(() -> {
            var secret = Totp.newSecret();
            request.getSession().setAttribute(KEY, secret);
            return new Enrolment(secret);
        });
    }

    static Optional<Enrolment> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof byte[] secret
                ? Optional.of(new Enrolment(secret))
                : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
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
