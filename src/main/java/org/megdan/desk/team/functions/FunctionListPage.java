package org.megdan.desk.team.functions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who does what: as a tree of functions, and as a table.
 *
 * @param closed functions that the team had
 * @param asked whether the viewer has yet to read a card of theirs
 */
public record FunctionListPage(List<Branch> tree, List<Row> rows, List<Row> closed, boolean asked, boolean mayEdit) {

    /** A function with those that answer to it. */
    public record Branch(Row row, List<Branch> children) {}

    /** @param above the function to which it answers, empty for none */
    public record Row(String title, String path, List<Held> held, String above, boolean asked) {

        public String holders() {
            return held.stream().map(Held::person).collect(Collectors.joining(", "));
        }
    }

    /** @param deputy empty for nobody */
    public record Held(String person, String since, String deputy, boolean away) {}
}
