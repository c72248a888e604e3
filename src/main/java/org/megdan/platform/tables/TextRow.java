package org.megdan.platform.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.tables.TableRefused.Reason;

/** Takes the fields of a line as they are found, so that a line of a million of them is never kept. */
final class TextRow extends AbstractBaseCsvCallbackHandler<TableRow> {

    private final TableLimits limits;
    private final List<String> cells = new ArrayList<>();
    private int line = 1;

    TextRow(TableLimits limits) {
        this.limits = limits;
    }

    int line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = Math.toIntExact(startingLineNumber);
        cells.clear();
    }

    @Override
    protected void handleField(int index, char[] letters, int offset, int length, boolean isQuoted) {
        if (length > limits.cell()) {
            throw new TableRefused(Reason.CELL, line, limits.cell());
        }
        var cell = new String(letters, offset, length);
        if (index < limits.columns()) {
            cells.add(cell);
        } else if (!cell.isBlank()) {
            throw new TableRefused(Reason.COLUMNS, line, limits.columns());
        }
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(line, cells);
    }
}
