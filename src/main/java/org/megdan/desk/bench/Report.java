package org.megdan.desk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured: tables on the terminal as they come, and all of it as JSON at the end. */
final class Report {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream terminal;
    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    private List<String> columns = List.of();
    private List<Map<String, Object>> rows = new ArrayList<>();

    Report(PrintStream terminal) {
        this.terminal = terminal;
    }

    void table(String title, String... columnNames) {
        columns = List.of(columnNames);
        rows = new ArrayList<>();
        tables.put(title, rows);
        terminal.printf("%n### %s%n", title);
        line(columns);
        line(columns.stream().map(column -> "---").toList());
    }

    void row(Object... cells) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        rows.add(row);
        line(List.of(cells).stream().map(Report::text).toList());
    }

    void note(String format, Object... values) {
        terminal.printf(Locale.ROOT, format + "%n", values);
    }

    void write(Path file, Map<String, Object> circumstances) throws IOException {
        var all = new LinkedHashMap<String, Object>(circumstances);
        all.put("tables", tables);
        Files.writeString(file, JSON.writeValueAsString(all));
        note("%nAll figures: %s", file.toAbsolutePath());
    }

    private void line(List<String> cells) {
        terminal.println("| " + String.join(" | ", cells) + " |");
    }

    private static String text(Object cell) {
        return cell instanceof Double figure ? figure(figure) : cell.toString();
    }

    /** Three digits that tell something. */
    static String figure(double figure) {
        var format = figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : figure >= 0.1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, figure);
    }
}
