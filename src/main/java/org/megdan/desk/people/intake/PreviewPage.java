package org.megdan.desk.people.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * The rows of a file as they would be recorded, and what would happen to each.
 *
 * @param notices what of the file is not brought in, in words
 */
public record PreviewPage(
        String name,
        String path,
        String state,
        Counts counts,
        List<String> notices,
        List<Row> rows,
        @Nullable String older,
        FormErrors errors) {

    /**
     * @param notes what becomes otherwise than the row says
     * @param choices of a doubtful row, empty for all others
     */
    public record Row(
            int line,
            String name,
            String details,
            Badge badge,
            String why,
            List<String> notes,
            List<Choice> choices,
            String choice) {}

    /** A state in words, and how it looks. */
    public record Badge(String label, String look) {}

    public boolean hasChoices() {
        return rows.stream().anyMatch(row -> !row.choices().isEmpty());
    }

    public boolean canBringIn() {
        return counts.made() + counts.joined() > 0;
    }

    public String current() {
        return path + (state.isEmpty() ? "" : "?state=" + state);
    }

    public List<Crumb> tabs(Layout layout) {
        return List.of(
                tab(layout, "", counts.all()),
                tab(layout, "NEW", counts.fresh()),
                tab(layout, "KNOWN", counts.known()),
                tab(layout, "DOUBTFUL", counts.doubtful()),
                tab(layout, "WRONG", counts.wrong()));
    }

    private Crumb tab(Layout layout, String wanted, int count) {
        var key = "people.intake.tab." + (wanted.isEmpty() ? "all" : wanted.toLowerCase(Locale.ROOT));
        return new Crumb(layout.t(key, count), path + (wanted.isEmpty() ? "" : "?state=" + wanted));
    }
}
