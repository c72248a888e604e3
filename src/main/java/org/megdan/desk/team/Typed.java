package org.megdan.desk.team;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody typed, as it is kept: PostgreSQL stores no NUL, and a name has one line. */
public final class Typed {

    private Typed() {}

    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Several lines stay several. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                        .strip();
    }

    /** A day of our times, as a browser sends it. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2200);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Points of a list, one a line; a number or a dash before them is not theirs. */
    public static List<String> points(@Nullable String typed) {
        return Arrays.stream(text(typed).split("\n"))
                .map(one -> one.strip().replaceFirst("^(?:\\d{1,3}[.)]|[-–•*])\\s+", ""))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
