package org.megdan.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.megdan.platform.tables.TableRefused.Reason;

/**
 * Rows of the first sheet of an XLSX file: dates as 2014-04-01, numbers without an exponent. A file that was made to do harm
 * can still ask for more memory and time than there is: whoever reads what strangers give does so in a process apart.
 */
public final class WorkbookTable {

    private WorkbookTable() {}

    /** @throws TableRefused before or after some rows were given */
    public static void read(byte[] bytes, TableLimits limits, Consumer<TableRow> rows) {
        try {
            WorkbookParts.check(bytes);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                    var all = book.getFirstSheet().openStream()) {
                var gate = new RowGate(limits, rows);
                var texts = new CellText(book.isDate1904());
                for (var iterator = all.iterator(); iterator.hasNext(); ) {
                    var row = iterator.next();
                    gate.add(row.getRowNum(), row.stream().map(texts::of).toList());
                }
            }
        } catch (TableRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new TableRefused(Reason.NO_WORKBOOK);
        }
    }
}
