package org.megdan.desk.team.intake.table;

import java.util.List;

/** A table as it stands in a file: what its columns are called, and the rows with the numbers of their lines. */
public record Table(List<String> heads, List<Line> lines) {

    public static final int MOST_LINES = 20_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 5_000;

    public record Line(int number, List<String> cells) {}

    /** The first row with words names the columns; rows without any are left out. */
    static Table of(List<Line> all) {
        var filled = all.stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (filled.size() < 2) {
            throw new Unreadable(filled.isEmpty() ? "team.intake.file.empty" : "team.intake.file.head-only");
        }
        var lines = filled.subList(1, filled.size());
        if (lines.size() > MOST_LINES) {
            throw new Unreadable("team.intake.file.many", lines.size(), MOST_LINES);
        }
        return new Table(filled.getFirst().cells(), List.copyOf(lines));
    }

    /** A cell that can be kept and shown: one line end, no signs that print nothing. */
    static String clean(String cell) {
        var plain = cell.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]|[\u200b\ufeff\u00ad\\p{Cs}]", " ")
                .strip();
        return plain.length() <= LONGEST_CELL ? plain : plain.substring(0, LONGEST_CELL);
    }
}
