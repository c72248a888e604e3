package org.megdan.core.plans.outline;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.megdan.core.plans.reading.Spot;
import org.megdan.core.plans.reading.Words;

/** One row of our spreadsheet layout; several entries in a cell stand on lines of their own. */
final class SheetRow {

    private final int number;
    private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);

    SheetRow(int number) {
        this.number = number;
    }

    SheetRow put(SheetColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    SheetRow put(SheetColumn column, List<String> lines) {
        return put(column, lines.stream().map(line -> line.replace("\n", " ")).collect(Collectors.joining("\n")));
    }

    int number() {
        return number;
    }

    Spot spot() {
        return Spot.line(number);
    }

    String get(SheetColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    List<String> lines(SheetColumn column) {
        return Arrays.stream(get(column).split("\\R", -1))
                .map(Words::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<Entry> entries(SheetColumn column) {
        return lines(column).stream().map(line -> new Entry(line, spot())).toList();
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    List<String> texts() {
        return Arrays.stream(SheetColumn.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
