package org.megdan.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Finds the language of a request: the reader's own choice in a cookie, else what the browser prefers, else Bulgarian. */
public class Languages {

    public static final String COOKIE = "lang";

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return Language.of(cookie.getValue());
                }
            }
        }
        return preferred(request);
    }

    private static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.BG;
        }
        var locales = request.getLocales();
        while (locales.hasMoreElements()) {
            Locale locale = locales.nextElement();
            if (locale.getLanguage().equals("bg") || locale.getLanguage().equals("en")) {
                return Language.of(locale.getLanguage());
            }
        }
        return Language.BG;
    }
}
