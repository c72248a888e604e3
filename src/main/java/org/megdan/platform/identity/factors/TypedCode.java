package org.megdan.platform.identity.factors;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A code as somebody typed it: spaces and dashes between its groups mean nothing. */
public record TypedCode(String text) {

    public static TypedCode of(@Nullable String typed) {
        return new TypedCode(typed == null ? "" : typed.replaceAll("[\\s\\u00a0–—-]", ""));
    }

    /** Six digits are of an app, and nothing else is. */
    public boolean isOfApp() {
        return text.matches("[0-9]{" + Totp.DIGITS + "}");
    }

    /** As it was made; letters that look like digits were digits. */
    String asRecoveryCode() {
        return text.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('l', '1');
    }

    @Override
    public String toString() {
        return "TypedCode";
    }
}
