package org.megdan.desk.relations.cards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.megdan.desk.relations.views.Detail;
import org.megdan.desk.relations.views.View;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.FormErrors.Wrong;
import org.megdan.platform.web.Layout;

/**
 * The details of a tie as typed, checked by what the view says of each.
 *
 * @param values by the names of the details: as the database writes them where nothing is wrong, else as typed
 */
record DetailsForm(Map<String, String> values, FormErrors errors) {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

    static DetailsForm read(View view, Map<String, String> sent, Layout layout) {
        var values = new LinkedHashMap<String, String>();
        var wrong = new ArrayList<Wrong>();
        for (var detail : view.details()) {
            var typed = Objects.requireNonNullElse(sent.get(detail.name()), "").strip();
            try {
                values.put(detail.name(), plain(detail, typed));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                values.put(detail.name(), typed);
                wrong.add(new Wrong(detail.name(), layout.t(wrongKey(detail), detail.most())));
            }
        }
        if (wrong.isEmpty()) {
            wrong.addAll(together(values, layout));
        }
        return new DetailsForm(values, new FormErrors(wrong));
    }

    private static String plain(Detail detail, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        return switch (detail.kind()) {
            case LINE -> fitting(typed.replaceAll("\\p{Cntrl}", " "), detail.most());
            case TEXT -> fitting(typed.replaceAll("[\\p{Cntrl}&&[^\n]]", ""), detail.most());
            case CHOICE -> among(detail.choices(), typed);
            case NUMBER -> number(typed, detail.most());
            case AMOUNT -> amount(typed);
            case DAY -> day(typed);
        };
    }

    private static String fitting(String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static String among(List<String> choices, String typed) {
        if (!choices.contains(typed)) {
            throw new IllegalArgumentException();
        }
        return typed;
    }

    private static String number(String typed, int most) {
        int number = Integer.parseInt(typed);
        if (number < 0 || number > most) {
            throw new IllegalArgumentException();
        }
        return Integer.toString(number);
    }

    private static String amount(String typed) {
        if (!typed.matches("[0-9][0-9\\s\u00a0]{0,20}([.,][0-9]{1,2})?")) {
            throw new IllegalArgumentException();
        }
        var amount = new BigDecimal(typed.replaceAll("[\\s\u00a0]", "").replace(',', '.'));
        if (amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException();
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String day(String typed) {
        var day = LocalDate.parse(typed);
        if (day.getYear() < 1990 || day.getYear() > 2200) {
            throw new IllegalArgumentException();
        }
        return day.toString();
    }

    private static String wrongKey(Detail detail) {
        return switch (detail.kind()) {
            case LINE, TEXT -> "relations.wrong.long";
            case CHOICE -> "relations.wrong.choice";
            case NUMBER -> "relations.wrong.number";
            case AMOUNT -> "relations.wrong.amount";
            case DAY -> "relations.wrong.day";
        };
    }

    /** What two of them say together; the database says the same of them by its constraints. */
    private static List<Wrong> together(Map<String, String> values, Layout layout) {
        var wrong = new ArrayList<Wrong>();
        var from = values.getOrDefault("paused_from", "");
        var until = values.getOrDefault("paused_until", "");
        if (!until.isEmpty() && (from.isEmpty() || until.compareTo(from) < 0)) {
            wrong.add(new Wrong("paused_until", layout.t("relations.wrong.pause")));
        }
        var smallest = values.getOrDefault("smallest", "");
        var largest = values.getOrDefault("largest", "");
        if (!smallest.isEmpty()
                && !largest.isEmpty()
                && new BigDecimal(smallest).compareTo(new BigDecimal(largest)) > 0) {
            wrong.add(new Wrong("largest", layout.t("relations.wrong.order")));
        }
        return wrong;
    }
}
