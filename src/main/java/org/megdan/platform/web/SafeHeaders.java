package org.megdan.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** The security headers of every answer, the container's own errors included. Whoever names them elsewhere reads them here. */
@Component
public class SafeHeaders {

    public static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    public static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()," + " publickey-credentials-get=(self)";

    private final PublicAddress address;

    SafeHeaders(PublicAddress address) {
        this.address = address;
    }

    public void write(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        if (address.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
    }
}
