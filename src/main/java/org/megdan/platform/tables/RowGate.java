package org.megdan.platform.tables;

import java.util.List;
import java.util.function.Consumer;
import org.megdan.platform.tables.TableRefused.Reason;

/** Lets rows through, one by one, for as long as those with words are within limits. */
final class RowGate {

    private final TableLimits limits;
    private final Consumer<TableRow> next;
    private int last;
    private int rows;
    private long letters;

    RowGate(TableLimits limits, Consumer<TableRow> next) {
        this.limits = limits;
        this.next = next;
    }

    /** @param number as the file says; where two rows claim the same, the second gets one more */
    void add(int number, List<String> cells) {
        last = Math.max(last + 1, number);
        if (cells.stream().allMatch(String::isBlank)) {
            next.accept(new TableRow(last, List.of()));
            return;
        }
        if (++rows > limits.rows()) {
            throw new TableRefused(Reason.ROWS, last, limits.rows());
        }
        for (int column = 0; column < cells.size(); column++) {
            check(column, cells.get(column));
        }
        next.accept(new TableRow(last, cells.subList(0, Math.min(cells.size(), limits.columns()))));
    }

    private void check(int column, String cell) {
        if (column >= limits.columns() && !cell.isBlank()) {
            throw new TableRefused(Reason.COLUMNS, last, limits.columns());
        }
        if (cell.length() > limits.cell()) {
            throw new TableRefused(Reason.CELL, last, limits.cell());
        }
        letters += cell.length();
        if (letters > limits.letters()) {
            throw new TableRefused(Reason.LETTERS, last, limits.letters());
        }
    }
}
