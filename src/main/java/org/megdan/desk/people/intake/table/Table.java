package org.megdan.desk.people.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.megdan.platform.export.Csv;
import org.megdan.platform.tables.TableRow;

/**
 * A table as it stands in a file: what its columns are called, and the rows with the numbers of their lines.
 *
 * @param above how many lines with words stand above the heads
 * @param empty how many lines say nothing
 */
public record Table(List<String> heads, List<Line> lines, int above, int empty) {

    public static final int MOST_LINES = 20_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 5_000;

    /** Above the heads there may be a title, a date, who made the list. */
    static final int TITLE_LINES = 9;

    private static final int TELLING = 2;

    public record Line(int number, List<String> cells) {

        private int width() {
            return IntStream.rangeClosed(1, cells.size())
                    .filter(column -> !cells.get(column - 1).isBlank())
                    .max()
                    .orElse(0);
        }

        private int words() {
            return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    /**
     * One of the first rows names the columns, and what is above it is a title; there is a head for every column with words.
     *
     * @param known how many heads that somebody knows are among the cells
     */
    static Table of(List<TableRow> rows, ToIntFunction<List<String>> known) {
        var filled =
                rows.stream().map(Table::line).filter(line -> line.words() > 0).toList();
        int head = head(filled, known);
        if (filled.size() < head + 2) {
            throw new Unreadable(filled.isEmpty() ? "people.intake.file.empty" : "people.intake.file.head-only");
        }
        var lines = filled.subList(head + 1, filled.size());
        if (lines.size() > MOST_LINES) {
            throw new Unreadable("people.intake.file.more", MOST_LINES);
        }
        return new Table(
                heads(filled.subList(head, filled.size())), List.copyOf(lines), head, rows.size() - filled.size());
    }

    /** The first row, unless one below it has more known heads and more words than all above: people's data never have. */
    private static int head(List<Line> filled, ToIntFunction<List<String>> known) {
        int best = 0;
        int most = TELLING - 1;
        int words = 0;
        for (int at = 0; at < Math.min(filled.size(), TITLE_LINES + 1); at++) {
            var line = filled.get(at);
            int heads = line.words() > words ? known.applyAsInt(line.cells()) : 0;
            if (heads > most) {
                best = at;
                most = heads;
            }
            words = Math.max(words, line.words());
        }
        return best;
    }

    private static List<String> heads(List<Line> headAndLines) {
        var heads = new ArrayList<>(headAndLines.getFirst().cells());
        int width = headAndLines.stream().mapToInt(Line::width).max().orElse(0);
        while (heads.size() < width) {
            heads.add("");
        }
        return List.copyOf(heads.subList(0, width));
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
