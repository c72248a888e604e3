package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The cells of one HTML table with the column each really stands in, spans of earlier rows counted. */
record HtmlTable(Element table) {

    private static final Set<String> ROW_GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final int MOST_COLUMNS = 200;

    record Found(Element element, int row, int column) {
        boolean isHeader() {
            return element.normalName().equals("th");
        }
    }

    List<Found> cells() {
        var found = new ArrayList<Found>();
        var takenUntil = new int[MOST_COLUMNS + 1];
        var row = 0;
        for (var line : rows()) {
            var column = 0;
            for (var cell : line.children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                    continue;
                }
                while (column < MOST_COLUMNS && takenUntil[column] > row) {
                    column++;
                }
                found.add(new Found(cell, row, column));
                var end = Math.min(MOST_COLUMNS, column + span(cell, "colspan"));
                for (; column < end; column++) {
                    takenUntil[column] = row + span(cell, "rowspan");
                }
            }
            row++;
        }
        return found;
    }

    /** Its own rows, not those of tables inside its cells. */
    private List<Element> rows() {
        var rows = new ArrayList<Element>();
        for (var child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (ROW_GROUPS.contains(child.normalName())) {
                child.children().stream()
                        .filter(line -> line.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static int span(Element cell, String attribute) {
        var digits = cell.attr(attribute).strip();
        return digits.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
