package org.megdan.desk.relations.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/**
 * One thing that a view keeps of its ties: a column of its table, a field of its form, a line of its page. Values travel as
 * texts as the database writes them, empty for none.
 *
 * @param name of the column, of the field, and the end of its message key
 * @param most signs of a text, or the largest number
 * @param isListed it has a column of the list
 * @param isTold shown to the one it is about by the link of a letter: not the notes and plans of the team
 */
public record Detail(String name, Kind kind, int most, List<String> choices, boolean isListed, boolean isTold) {

    public enum Kind {
        LINE("text"),
        TEXT("text"),
        CHOICE("text"),
        NUMBER("integer"),
        AMOUNT("numeric"),
        DAY("date");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** Whether nothing is an empty text and not null. */
        boolean isText() {
            return type.equals("text");
        }
    }

    static Detail line(String name, int most) {
        return new Detail(name, Kind.LINE, most, List.of(), false, true);
    }

    static Detail text(String name) {
        return new Detail(name, Kind.TEXT, 2000, List.of(), false, true);
    }

    static Detail choice(String name, String... choices) {
        return new Detail(name, Kind.CHOICE, 0, List.of(choices), false, true);
    }

    static Detail number(String name, int most) {
        return new Detail(name, Kind.NUMBER, most, List.of(), false, true);
    }

    static Detail amount(String name) {
        return new Detail(name, Kind.AMOUNT, 0, List.of(), false, true);
    }

    static Detail day(String name) {
        return new Detail(name, Kind.DAY, 0, List.of(), false, true);
    }

    Detail listed() {
        return new Detail(name, kind, most, choices, true, isTold);
    }

    Detail inside() {
        return new Detail(name, kind, most, choices, isListed, false);
    }

    /** What the column is set to, of a parameter of its name. */
    public String written() {
        return kind.isText() ? ":" + name : "cast(nullif(:" + name + ", '') as " + kind.type + ")";
    }

    public String key(View view) {
        return view.key(name);
    }

    public List<Choice> offered(View view, Layout layout) {
        return choices.stream()
                .map(code -> new Choice(code, layout.t(choiceKey(view, code))))
                .toList();
    }

    /** In the words of the reader; empty for nothing. */
    public String shown(View view, String value, Layout layout) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case LINE, TEXT -> value;
            case CHOICE -> layout.t(choiceKey(view, value));
            case NUMBER -> layout.number(Long.parseLong(value));
            case AMOUNT -> layout.money(new BigDecimal(value), "EUR");
            case DAY -> layout.date(LocalDate.parse(value));
        };
    }

    private String choiceKey(View view, String code) {
        return view.key(name + "." + code.toLowerCase(Locale.ROOT));
    }
}
