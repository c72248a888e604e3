package org.megdan.core.plans.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.megdan.platform.tables.Separator;
import org.megdan.platform.tables.TextBytes;

/** Rows of a spreadsheet's first sheet, or of a CSV file in any usual separator and encoding. */
final class TableBytes {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 50_000;

    private TableBytes() {}

    static List<List<String>> xlsx(byte[] bytes) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                var stream = book.getFirstSheet().openStream()) {
            for (var iterator = stream.iterator(); iterator.hasNext(); ) {
                var row = iterator.next();
                while (rows.size() < row.getRowNum() - 1 && rows.size() < MOST_ROWS) {
                    rows.add(List.of());
                }
                add(
                        row.stream()
                                .limit(MOST_COLUMNS)
                                .map(cell -> cell == null ? "" : text(cell))
                                .toList(),
                        rows);
            }
        }
        return rows;
    }

    /** A number in a cell is a code, and 1.0 is the code 1. */
    private static String text(Cell cell) {
        var text = cell.getText();
        return text.endsWith(".0") && text.matches("\\d+\\.0") ? text.substring(0, text.length() - 2) : text;
    }

    static List<List<String>> csv(byte[] bytes) throws IOException {
        var text = Lengths.checked(TextBytes.decode(bytes));
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                // a row typed by hand ends where its words end
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                add(
                        row.getFields().stream()
                                .limit(MOST_COLUMNS)
                                .map(TableBytes::bare)
                                .toList(),
                        rows);
            }
        } catch (CsvParseException e) {
            throw new Refusal("broken");
        }
        return rows;
    }

    /** Without the apostrophe that keeps a text from being a formula. */
    private static String bare(String field) {
        return field.matches("(?s)'[=+\\-@\\t\\r＝].*") ? field.substring(1) : field;
    }

    private static void add(List<String> row, List<List<String>> rows) throws Refusal {
        if (rows.size() >= MOST_ROWS) {
            throw new Refusal("tooManyRows", MOST_ROWS);
        }
        rows.add(row);
    }
}
