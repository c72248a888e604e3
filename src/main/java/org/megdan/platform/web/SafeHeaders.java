package org.megdan.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The security headers of every answer, the container's own errors included. Whoever names them elsewhere reads them here. */
@Component
public class SafeHeaders {

    public static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    public static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()," + " publickey-credentials-get=(self)";

    private final Map<String, String> all = new LinkedHashMap<>();

    SafeHeaders(PublicAddress address) {
        all.put("Content-Security-Policy", POLICY);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("X-Frame-Options", "DENY");
        all.put("Referrer-Policy", "same-origin");
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put("Permissions-Policy", PERMISSIONS);
        if (address.isSecure()) {
            all.put("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
    }

    /** By name, the same for every answer. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(all);
    }

    public void write(HttpServletResponse response) {
        all.forEach(response::setHeader);
    }
}
