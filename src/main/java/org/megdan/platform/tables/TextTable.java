package org.megdan.platform.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.megdan.platform.tables.TableRefused.Reason;

/** Rows of a text whose cells are apart by a comma, a semicolon or a tab. */
public final class TextTable {

    private TextTable() {}

    /** @throws TableRefused before or after some rows were given */
    public static void read(String text, TableLimits limits, Consumer<TableRow> rows) {
        if (text.indexOf('\0') >= 0) {
            throw new TableRefused(Reason.NO_TEXT);
        }
        if (text.length() > limits.letters()) {
            throw new TableRefused(Reason.LETTERS, 0, limits.letters());
        }
        var gate = new RowGate(limits, rows);
        var row = new TextRow(limits);
        try (var records = CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                // the rest of the file would stand in one cell and be lost to whoever looks at rows
                .allowUnclosedQuote(false)
                .build(row, text)) {
            records.forEach(record -> gate.add(record.number(), record.cells()));
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof TableRefused refused) {
                throw refused;
            }
            throw new TableRefused(Reason.QUOTES, row.line(), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
