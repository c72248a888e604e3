package org.megdan.platform.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Languages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The header {@code Content-Language} says the language that the page is written in, not the one that the browser prefers. */
@Component("localeResolver")
class ReaderLocale implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.forLanguageTag(Languages.of(request).code());
    }

    /** The reader chooses by {@code ?lang=}. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException();
    }
}
