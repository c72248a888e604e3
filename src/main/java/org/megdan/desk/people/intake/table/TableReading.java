package org.megdan.desk.people.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.megdan.platform.tables.TableLimits;
import org.megdan.platform.tables.TableRow;
import org.megdan.platform.tables.TextBytes;
import org.megdan.platform.tables.TextTable;
import org.megdan.platform.tables.WorkbookTable;

/** Tells what a file is by its content and reads it in this process. */
final class TableReading {

    /** Five hundred letters in each of twenty thousand rows. */
    private static final int MOST_LETTERS = 10_000_000;

    private static final TableLimits LIMITS = new TableLimits(
            Table.MOST_LINES + Table.TITLE_LINES + 1, Table.MOST_COLUMNS, Table.LONGEST_CELL, MOST_LETTERS);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private TableReading() {}

    static boolean isWorkbook(byte[] bytes) {
        return TableFile.begins(bytes, ZIP);
    }

    static List<TableRow> rows(byte[] bytes) {
        var rows = new ArrayList<TableRow>();
        each(bytes, rows::add);
        return rows;
    }

    /** Rows that say something, and the empty ones between them; what is empty at the end is no row. */
    static void each(byte[] bytes, Consumer<TableRow> takes) {
        var empty = new ArrayList<TableRow>();
        Consumer<TableRow> rows = row -> {
            if (!row.cells().isEmpty()) {
                empty.forEach(takes);
                empty.clear();
                takes.accept(row);
            } else if (empty.size() < Table.MOST_LINES) {
                empty.add(row);
            }
        };
        if (isWorkbook(bytes)) {
            WorkbookTable.read(bytes, LIMITS, rows);
        } else {
            TextTable.read(TextBytes.decode(bytes), LIMITS, rows);
        }
    }
}
