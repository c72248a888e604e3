package org.megdan.core.plans.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.megdan.platform.tables.TableLimits;
import org.megdan.platform.tables.TableRefused;
import org.megdan.platform.tables.TableRow;
import org.megdan.platform.tables.TextBytes;
import org.megdan.platform.tables.TextTable;
import org.megdan.platform.tables.WorkbookTable;

/** Rows of a spreadsheet's first sheet, or of a CSV file in any usual separator and encoding. */
final class TableBytes {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 50_000;
    private static final TableLimits LIMITS =
            new TableLimits(MOST_ROWS, MOST_COLUMNS, ReadingLimits.LETTERS, ReadingLimits.LETTERS);

    private TableBytes() {}

    /** Each row in the place that it has in the sheet. */
    static List<List<String>> xlsx(byte[] bytes) throws IOException {
        var rows = new Rows();
        return rows.all(() -> WorkbookTable.read(bytes, LIMITS, row -> {
            rows.fillTo(row.number());
            rows.add(row.cells());
        }));
    }

    static List<List<String>> csv(byte[] bytes) throws IOException {
        var text = Lengths.checked(TextBytes.decode(bytes));
        var rows = new Rows();
        Consumer<TableRow> bare =
                row -> rows.add(row.cells().stream().map(TableBytes::bare).toList());
        return rows.all(() -> TextTable.read(text, LIMITS, bare));
    }

    /** Without the apostrophe that keeps a text from being a formula. */
    private static String bare(String field) {
        return field.matches("(?s)'[=+\\-@\\t\\r＝].*") ? field.substring(1) : field;
    }

    private static final class Rows {

        private final List<List<String>> rows = new ArrayList<>();

        private void fillTo(int number) {
            while (rows.size() < Math.min(number - 1, MOST_ROWS)) {
                rows.add(List.of());
            }
        }

        private void add(List<String> cells) {
            if (rows.size() >= MOST_ROWS) {
                throw new TableRefused(TableRefused.Reason.ROWS, 0, MOST_ROWS);
            }
            rows.add(cells);
        }

        private List<List<String>> all(Runnable reading) throws Refusal {
            try {
                reading.run();
                return rows;
            } catch (TableRefused refused) {
                throw switch (refused.reason()) {
                    case NO_TEXT, NO_WORKBOOK -> new Refusal("broken");
                    case UNPACKED -> new Refusal("unpackedTooLarge", Math.max(1, refused.limit()));
                    case QUOTES -> new Refusal("openQuotes", refused.line());
                    case ROWS -> new Refusal("tooManyRows", refused.limit());
                    case COLUMNS -> new Refusal("tooManyColumns", refused.line(), refused.limit());
                    case CELL, LETTERS -> new Refusal("tooManyLetters", refused.limit());
                };
            }
        }
    }
}
