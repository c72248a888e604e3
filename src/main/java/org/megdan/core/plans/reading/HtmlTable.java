package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The cells of one HTML table with the column each really stands in, spans of earlier rows counted. */
record HtmlTable(Element table) {

    record Found(Element element, int row, int column) {
        boolean isHeader() {
            return element.normalName().equals("th");
        }
    }

    List<Found> cells() {
        var found = new ArrayList<Found>();
        Map<Integer, Integer> takenUntil = new HashMap<>();
        var row = 0;
        for (var line : table.select("tr")) {
            if (line.closest("table") != table) {
                continue;
            }
            var column = 0;
            for (var cell : line.select("> td, > th")) {
                while (takenUntil.getOrDefault(column, -1) >= row) {
                    column++;
                }
                found.add(new Found(cell, row, column));
                var width = span(cell, "colspan");
                for (var i = 0; i < width; i++) {
                    takenUntil.put(column + i, row + span(cell, "rowspan") - 1);
                }
                column += width;
            }
            row++;
        }
        return found;
    }

    private static int span(Element cell, String attribute) {
        var digits = cell.attr(attribute).strip();
        return digits.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
