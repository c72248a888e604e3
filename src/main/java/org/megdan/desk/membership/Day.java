package org.megdan.desk.membership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** A day as people and browsers write it: 2026-11-22 or 22.11.2026. */
public final class Day {

    private static final DateTimeFormatter PLAIN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2200;

    private Day() {}

    public static boolean isRight(@Nullable String typed) {
        return typed == null || typed.isBlank() || read(typed) != null;
    }

    /** Null for none and for what is no day. */
    public static @Nullable LocalDate read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip().replaceFirst("\\s*г\\.$", "");
        try {
            var day = text.indexOf('.') > 0 ? LocalDate.parse(text, PLAIN) : LocalDate.parse(text);
            return day.getYear() < EARLIEST || day.getYear() > LATEST ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
