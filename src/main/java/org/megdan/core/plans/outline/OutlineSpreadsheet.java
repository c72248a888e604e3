package org.megdan.core.plans.outline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Outlines in our own spreadsheet layout, described in docs/spreadsheet.md: one row each for the strategy, its nodes,
 * chapters, stages and kept text. All content comes back as it was; doubts and places in a document do not travel.
 */
public record OutlineSpreadsheet(LevelWords words) {

    // what spreadsheet programs hold in one cell
    private static final int LONGEST_CELL = 32_767;
    private static final List<Integer> WIDTHS = List.of(12, 10, 10, 18, 16, 9, 60, 30, 40, 40, 30, 30, 12, 12);
    private static final List<Integer> GUIDE_WIDTHS = List.of(24, 16, 80, 40);

    /** The outline that the rows say; {@link SheetRefused} when they are not in our layout. */
    public Outline read(List<List<String>> rows) {
        return new SheetReader(words, rows).read();
    }

    public void writeXlsx(Outline outline, boolean bulgarian, OutputStream out) throws IOException {
        writeXlsx(outline, bulgarian, Guide.NONE, out);
    }

    /** @param guide a second sheet for whoever fills in the first; {@link SheetRefused} where a text is too long */
    public void writeXlsx(Outline outline, boolean bulgarian, Guide guide, OutputStream out) throws IOException {
        var rows = new SheetWriter(words, bulgarian).write(outline);
        if (rows.stream().flatMap(List::stream).anyMatch(text -> text.length() > LONGEST_CELL)) {
            throw new SheetRefused("cellTooLong", LONGEST_CELL);
        }
        try (var book = new Workbook(out, "Megdan", "1.0")) {
            fill(book.newWorksheet(bulgarian ? "Стратегия" : "Strategy"), rows, WIDTHS);
            if (!guide.rows().isEmpty()) {
                fill(book.newWorksheet(guide.title()), guide.rows(), GUIDE_WIDTHS);
            }
        }
    }

    private static void fill(Worksheet sheet, List<List<String>> rows, List<Integer> widths) {
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
        for (var column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        var last = Math.max(rows.size() - 1, 1);
        sheet.range(0, 0, last, widths.size() - 1).style().wrapText(true).set();
        sheet.range(0, 0, 0, widths.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
    }

    /** Our layout with nothing in it but its head. */
    public static Outline empty() {
        return new Outline("", null, null, List.of(), List.of(), List.of(), null, List.of(), List.of());
    }

    /** How to fill the layout in: a head and a row for each column. */
    public record Guide(String title, List<List<String>> rows) {

        public static final Guide NONE = new Guide("", List.of());
    }

    /** CSV in UTF-8 with a mark, as spreadsheet programs expect it; no cell can be taken for a formula. */
    public void writeCsv(Outline outline, boolean bulgarian, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            for (var row : new SheetWriter(words, bulgarian).write(outline)) {
                csv.writeRecord(row.stream().map(OutlineSpreadsheet::harmless).toList());
            }
        }
    }

    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r＝].*") ? "'" + text : text;
    }
}
