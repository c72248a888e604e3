package org.megdan.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/** A short name for one request, printed on the error page and in the log. */
class Reference {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String KEY = Reference.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String of(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof String known) {
            return known;
        }
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        request.setAttribute(KEY, text.toString());
        return text.toString();
    }
}
