package org.megdan.desk.team.intake.table;

import java.util.List;
import org.megdan.platform.export.Csv;
import org.megdan.platform.tables.TableRow;

/** A table as it stands in a file: what its columns are called, and the rows with the numbers of their lines. */
public record Table(List<String> heads, List<Line> lines) {

    public static final int MOST_LINES = 20_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 5_000;

    public record Line(int number, List<String> cells) {}

    /** The first row with words names the columns; rows without any are left out. */
    static Table of(List<TableRow> rows) {
        var filled = rows.stream()
                .map(Table::line)
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (filled.size() < 2) {
            throw new Unreadable(filled.isEmpty() ? "team.intake.file.empty" : "team.intake.file.head-only");
        }
        var lines = filled.subList(1, filled.size());
        if (lines.size() > MOST_LINES) {
            throw new Unreadable("team.intake.file.more", MOST_LINES);
        }
        return new Table(filled.getFirst().cells(), List.copyOf(lines));
    }

    private static Line line(TableRow row) {
        return new Line(
                row.number(),
                row.cells().stream().map(cell -> clean(Csv.plain(cell))).toList());
    }

    /** A cell that can be kept and shown: one line end, no signs that print nothing, never longer than it may be. */
    private static String clean(String cell) {
        var plain = cell.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]|[\u200b\ufeff\u00ad\\p{Cs}]", " ")
                .strip();
        return plain.length() <= LONGEST_CELL ? plain : plain.substring(0, LONGEST_CELL);
    }
}
