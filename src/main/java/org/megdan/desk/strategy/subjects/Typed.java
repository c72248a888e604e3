package org.megdan.desk.strategy.subjects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Refusal;

/** Reads what was typed into a form and gathers a sentence for everything that is wrong with it. */
public class Typed {

    /** What an empty field is told; its argument is the field's name. */
    public static final String EMPTY = "strategy.typed.empty";

    private static final int DIGITS = 15;

    private final Layout layout;
    private final List<FormErrors.Wrong> wrong = new ArrayList<>();

    public Typed(Layout layout) {
        this.layout = layout;
    }

    /** What a form did not send is an empty text. */
    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** @param label key of the field's name: several empty fields are told apart by it */
    public String required(String field, String label, String text, int longest) {
        if (text.isEmpty()) {
            wrong(field, EMPTY, layout.t(label));
        } else if (text.length() > longest) {
            wrong(field, "strategy.typed.long", longest);
        }
        return text;
    }

    /** A number as people write it: „1 234,5“, "1234.5"; null when nothing is typed or it is no number. */
    public @Nullable BigDecimal number(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        var found = number(text);
        if (found.isEmpty()) {
            wrong(field, "strategy.typed.number", text);
        }
        return found.orElse(null);
    }

    public static Optional<BigDecimal> number(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('\u2212', '-');
        if (!plain.matches("-?[0-9]{1," + DIGITS + "}(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }

    /** @param label the field's name in words */
    public BigDecimal requiredNumber(String field, String label, String text) {
        if (text.isEmpty()) {
            wrong(field, EMPTY, label);
        }
        var number = number(field, text);
        return number == null ? BigDecimal.ZERO : number;
    }

    public @Nullable LocalDate day(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            // told below, as for a year that can't be meant
        }
        wrong(field, "strategy.typed.day", text);
        return null;
    }

    public <E extends Enum<E>> E choice(String field, Class<E> among, String text, E otherwise) {
        for (var one : among.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        wrong(field, "strategy.typed.choice");
        return otherwise;
    }

    public void wrong(String field, String key, Object... arguments) {
        wrong.add(new FormErrors.Wrong(field, layout.t(key, arguments)));
    }

    public String t(String key, Object... arguments) {
        return layout.t(key, arguments);
    }

    /** Does the act when nothing is wrong so far; a refusal becomes a sentence of the form. */
    public <R> Optional<R> tried(Supplier<R> act) {
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(act.get());
        } catch (Refusal refusal) {
            wrong("", refusal.key(), refusal.arguments());
            return Optional.empty();
        }
    }

    public FormErrors errors() {
        return new FormErrors(wrong);
    }
}
