package org.megdan.platform.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;

/**
 * The words of one letter: titles, last days and addresses, and nothing of what stands there.
 *
 * @param things what presses, each once, by kind
 * @param day the letter is of
 * @param stop the address that ends these letters
 */
record Digest(List<ToDo> things, LocalDate day, String stop, Layout layout) {

    private static final int MOST_OF_A_KIND = 10;
    private static final Comparator<ToDo> NEAREST =
            Comparator.comparing(ToDo::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What of all that waits is worth a letter; a thing that waits in two ways is told in the first of them. */
    static List<ToDo> pressing(List<ToDo> waiting, LocalDate today) {
        var byPath = new LinkedHashMap<String, ToDo>();
        waiting.stream()
                .filter(thing -> thing.presses(today))
                .sorted(Comparator.comparing(ToDo::kind).thenComparing(NEAREST))
                .forEach(thing -> byPath.putIfAbsent(thing.path(), thing));
        return List.copyOf(byPath.values());
    }

    String subject() {
        return layout.t("reminders.letter.subject", things.size(), network());
    }

    String body() {
        var kinds = things.stream().collect(Collectors.groupingBy(ToDo::kind, TreeMap::new, Collectors.toList()));
        var lists = kinds.entrySet().stream()
                .map(kind -> list(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("\n"));
        return layout.t(
                "reminders.letter.body",
                layout.viewer().name(),
                network(),
                layout.date(day),
                lists,
                layout.base() + "/my",
                stop,
                layout.base() + "/account/reminders");
    }

    private String list(ToDo.Kind kind, List<ToDo> rows) {
        var text = new StringBuilder(layout.t("reminders.kind." + kind.name().toLowerCase(Locale.ROOT))).append('\n');
        rows.stream().limit(MOST_OF_A_KIND).forEach(row -> text.append(told(row)));
        if (rows.size() > MOST_OF_A_KIND) {
            text.append(layout.t("reminders.letter.more", rows.size() - MOST_OF_A_KIND))
                    .append('\n');
        }
        return text.toString();
    }

    private String told(ToDo row) {
        var until = row.due() == null ? "" : " " + layout.t("reminders.letter.until", layout.date(row.due()));
        return "– " + line(row.title()) + until + "\n  " + layout.base() + row.path() + "\n";
    }

    private String network() {
        return line(layout.network());
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
