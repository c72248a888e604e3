package org.megdan.desk.people.intake.table;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.tables.TableRefused;
import org.megdan.platform.tables.TableRow;

/**
 * Rows on their way from the process that reads them: the number of each, then its cells; at the end a nought, or the reason
 * why there are no more. Who wrote them has read a stranger's file, so they are believed no more than that.
 */
final class TableAnswer {

    private static final int END = 0;
    private static final int REFUSED = -1;

    private TableAnswer() {}

    static void write(TableRow row, DataOutputStream out) {
        try {
            out.writeInt(row.number());
            out.writeByte(row.cells().size());
            for (var cell : row.cells()) {
                out.writeUTF(cell);
            }
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }

    static void writeEnd(DataOutputStream out) throws IOException {
        out.writeInt(END);
    }

    static void write(TableRefused refused, DataOutputStream out) throws IOException {
        out.writeInt(REFUSED);
        out.writeUTF(refused.reason().name());
        out.writeInt(refused.line());
        out.writeInt(refused.limit());
    }

    /**
     * @throws TableRefused as the reader said
     * @throws IllegalArgumentException where the answer is not what it must be
     */
    static List<TableRow> read(byte[] answer) {
        var rows = new ArrayList<TableRow>();
        int last = 0;
        try (var in = new DataInputStream(new ByteArrayInputStream(answer))) {
            for (int number = in.readInt(); number != END; number = in.readInt()) {
                if (number == REFUSED) {
                    throw new TableRefused(TableRefused.Reason.valueOf(in.readUTF()), in.readInt(), in.readInt());
                }
                if (number <= last) {
                    throw new IllegalArgumentException("rows out of order");
                }
                last = number;
                rows.add(new TableRow(number, cells(in)));
            }
            return rows;
        } catch (IOException cutShort) {
            throw new IllegalArgumentException(cutShort);
        }
    }

    private static List<String> cells(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        if (count > Table.MOST_COLUMNS) {
            throw new IllegalArgumentException("too many cells");
        }
        var cells = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            cells.add(in.readUTF());
        }
        return cells;
    }
}
