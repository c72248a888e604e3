package org.megdan.platform.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Layout;

/**
 * One act as a page shows it.
 *
 * @param actor the name on the day of the act, empty for anyone who was not signed in, and for whoever was erased since
 * @param isErased whether somebody acted who was erased since
 * @param token the name of the token by which a program acted for them, null where they acted themselves
 * @param action a message key
 */
public record HistoryEntry(
        long id,
        Instant at,
        String actor,
        @Nullable String token,
        String action,
        String module,
        List<Change> changes,
        boolean isErased) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-([0-2][0-9]|3[01])");

    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]+_[A-Z_]*[A-Z]\\b|\\b[A-Z]{6,}(?=, )");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+\\.0+");
    private static final Pattern NAME = Pattern.compile("[a-z]+([A-Z][a-z0-9]*)*");

    public String what(Layout layout) {
        return layout.messages().has(action) ? layout.t(action) : action;
    }

    public String who(Layout layout) {
        if (isErased) {
            return layout.t("audit.erased.doer");
        }
        var name = actor.isEmpty() ? layout.t("audit.nobody") : actor;
        return token == null ? name : layout.t("audit.by-token", name, token);
    }

    /** What a reader can make something of: an id without a name, or a field that only the code names, says nothing. */
    public List<Change> told(Layout layout) {
        return changes.stream()
                .filter(change -> hasLabel(change, layout) || !isOfTheCode(change))
                .toList();
    }

    /** A value in the reader's words; one of a few that are offered has the name that its field gives it. */
    public String value(Change change, String value, Layout layout) {
        var offered = change.field() + "." + value.toLowerCase(Locale.ROOT);
        return layout.messages().has(offered) ? layout.t(offered) : value(value, layout);
    }

    String value(String value, Layout layout) {
        if (isId(value)) {
            return layout.t("audit.changed");
        }
        if (DAY.matcher(value).matches()) {
            return layout.date(LocalDate.parse(value));
        }
        if (WHOLE.matcher(value).matches()) {
            return value.substring(0, value.indexOf('.'));
        }
        var lines = value.lines().filter(line -> !line.isBlank()).map(line -> word(line.strip(), layout));
        return lines.reduce("", HistoryEntry::joined);
    }

    private static String joined(String before, String line) {
        var between = before.isEmpty() ? "" : before.matches("(?s).*[.,;:!?…]") ? " " : "; ";
        return before + between + line;
    }

    private static String word(String text, Layout layout) {
        var key = "audit.value." + text.toLowerCase(Locale.ROOT);
        return layout.messages().has(key) ? layout.t(key) : CODE.matcher(text).replaceAll(code -> named(code, layout));
    }

    /** A code within a record's values, such as the source of a share; what has no name stays. */
    private static String named(MatchResult code, Layout layout) {
        var key = "audit.value." + code.group().toLowerCase(Locale.ROOT);
        return Matcher.quoteReplacement(layout.messages().has(key) ? layout.t(key) : code.group());
    }

    private static boolean isOfTheCode(Change change) {
        return NAME.matcher(change.field()).matches() || isId(change.before()) || isId(change.after());
    }

    static boolean isId(@Nullable String text) {
        return text != null && ID.matcher(text).matches();
    }

    private boolean hasLabel(Change change, Layout layout) {
        return labels(change).anyMatch(layout.messages()::has);
    }

    /**
     * The name of the field: {@code <module>.field.<name>}, common to all {@code audit.field.<name>}, or a message key that
     * the field is called by itself.
     */
    public String label(Change change, Layout layout) {
        return labels(change)
                .filter(layout.messages()::has)
                .findFirst()
                .map(layout::t)
                .orElse(change.field());
    }

    private Stream<String> labels(Change change) {
        return Stream.of(module + ".field." + change.field(), "audit.field." + change.field(), change.field());
    }

    /** One value that differs; null for what was not there. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
