package org.megdan.desk.api.acts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.api.WrongRequest;

/** What a body must say, and how long that may be; each refusal names the field. */
final class Fields {

    private Fields() {}

    static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new WrongRequest("api.refused.missing", List.of(name), name);
        }
        return value;
    }

    static String text(String name, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new WrongRequest("api.refused.too-long", List.of(), name, longest);
        }
        return value == null ? "" : value.strip();
    }

    static String requiredText(String name, @Nullable String value, int longest) {
        var text = text(name, value, longest);
        if (text.isEmpty()) {
            throw new WrongRequest("api.refused.missing", List.of(name), name);
        }
        return text;
    }

    static <T> List<T> list(String name, @Nullable List<@Nullable T> values, int most) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > most || values.stream().anyMatch(Objects::isNull)) {
            throw wrong(name);
        }
        return values.stream().<T>map(Objects::requireNonNull).toList();
    }

    static @Nullable LocalDate day(String name, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2200)) {
            throw wrong(name);
        }
        return day;
    }

    static void part(String name, BigDecimal amount, @Nullable BigDecimal outOf) {
        if (outOf != null && (amount.signum() < 0 || amount.compareTo(outOf) > 0)) {
            throw wrong(name);
        }
    }

    static WrongRequest wrong(String name) {
        return new WrongRequest("api.refused.field-value", List.of(), name);
    }

    static WrongRequest notAmong(String name, List<String> allowed) {
        return new WrongRequest("api.refused.not-among", allowed, name, String.join(", ", allowed));
    }
}
