package org.megdan.core.plans.outline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Outlines in our own spreadsheet layout, described in docs/spreadsheet.md: one row each for the strategy, its nodes,
 * chapters, stages and kept text. All content comes back as it was; doubts and places in a document do not travel.
 */
public record OutlineSpreadsheet(LevelWords words) {

    /** The outline that the rows say; {@link SheetRefused} when they are not in our layout. */
    public Outline read(List<List<String>> rows) {
        return new SheetReader(words, rows).read();
    }

    public void writeXlsx(Outline outline, boolean bulgarian, OutputStream out) throws IOException {
        var rows = new SheetWriter(words, bulgarian).write(outline);
        try (var book = new Workbook(out, "Megdan", "1.0")) {
            var sheet = book.newWorksheet(bulgarian ? "Стратегия" : "Strategy");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, SheetColumn.values().length - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
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
