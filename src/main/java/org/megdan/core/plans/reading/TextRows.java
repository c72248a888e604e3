package org.megdan.core.plans.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds table rows in text: cells divided by tabs or by bars; neighbouring rows make one table. */
final class TextRows {

    private static final Pattern NUMBER_BEFORE_TAB =
            Pattern.compile("\\s*+(?:[-–•*]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,20}+|[IVXLC]{1,6}|\\p{L})[.)]?)");
    private static final Pattern BAR_RULE = Pattern.compile("\\|?+(?:\\s*+:?+-{2,}+:?+\\s*+\\|?+)++");

    private static final int MOST_COLUMNS = 200;

    private final TableCount tables;
    private int lastLine = -2;
    private int lastPage;
    private int columns;
    private int table;
    private int row;

    TextRows(TableCount tables) {
        this.tables = tables;
    }

    /** The cells of the line with their text, empty when it is no row. */
    Map<Cell, String> cells(Line line) {
        var texts = line.cells().isEmpty() ? split(line.text()) : line.cells();
        if (texts.isEmpty()) {
            return Map.of();
        }
        if (line.number() != lastLine + 1 && !isOverThePage(line, texts.size())) {
            table = tables.next();
            row = -1;
        }
        lastLine = line.number();
        lastPage = line.page();
        columns = texts.size();
        if (BAR_RULE.matcher(line.text().strip()).matches()) {
            return Map.of(new Cell(table, row, 0), "");
        }
        row++;
        var cells = new LinkedHashMap<Cell, String>();
        for (var column = 0; column < texts.size(); column++) {
            cells.put(new Cell(table, row, column), texts.get(column));
        }
        return cells;
    }

    /** A table as drawn goes on at the top of the next page, whatever stands at the foot of this one. */
    private boolean isOverThePage(Line line, int count) {
        return !line.cells().isEmpty() && lastLine > 0 && line.page() == lastPage + 1 && count == columns;
    }

    private static List<String> split(String text) {
        var stripped = text.strip();
        if (stripped.startsWith("|") && stripped.endsWith("|") && stripped.length() > 2) {
            return List.of(stripped.substring(1, stripped.length() - 1).split("(?<!\\\\)\\|", MOST_COLUMNS));
        }
        var first = text.indexOf('\t');
        if (first <= 0 || text.isBlank() || text.substring(0, first).isBlank()) {
            return List.of();
        }
        if (NUMBER_BEFORE_TAB.matcher(text.substring(0, first)).matches()) {
            return List.of();
        }
        return List.of(text.split("\t", MOST_COLUMNS));
    }
}
