package org.megdan.desk.team.todos;

import java.util.List;
import org.megdan.platform.web.Choice;

/**
 * All that waits for one person, whatever handed it out.
 *
 * @param rows what is late first, then by the last day; others' work at the end
 * @param covered what waits for those for whom the person stands in today
 * @param given what the person waits for from others
 * @param helped tasks of others that they help with
 * @param ended what they ended lately, to be taken back
 */
public record TodosPage(
        Filter filter,
        List<Choice> sources,
        List<Choice> dues,
        List<Row> rows,
        List<Covered> covered,
        List<Row> given,
        List<Row> helped,
        List<Row> ended,
        boolean isOfTeam) {

    /** @param source the message key of one source, empty for all */
    public record Filter(String source, String due) {

        static final String LATE = "late";
        static final String WEEK = "week";
        static final String NONE = "none";

        public boolean isSet() {
            return !source.isEmpty() || !due.isEmpty();
        }
    }

    /**
     * @param path empty where it can only be read
     * @param note what it belongs to, whose it is or where it comes from; empty parts are left out
     * @param badge a word of how it stands, empty for none
     * @param end where it is ended or taken back with one button, empty where it can't be
     */
    public record Row(String path, String title, List<String> note, String badge, String look, String end) {}

    public record Covered(String title, List<Row> rows) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
