package org.megdan.desk.team.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.export.Csv;

/** Rows of the first sheet of an XLSX file. Dates come as 2014-04-01, numbers without an exponent. */
final class Workbook {

    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    private Workbook() {}

    static Table read(byte[] bytes) {
        var lines = new ArrayList<Table.Line>();
        try {
            refuseBomb(bytes);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                    var rows = book.getFirstSheet().openStream()) {
                for (var iterator = rows.iterator(); iterator.hasNext(); ) {
                    var row = iterator.next();
                    var cells = row.stream()
                            .limit(Table.MOST_COLUMNS)
                            .map(cell -> Table.clean(Csv.plain(text(cell))))
                            .toList();
                    if (lines.size() > Table.MOST_LINES && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                        throw new Unreadable("team.intake.file.more", Table.MOST_LINES);
                    }
                    lines.add(new Table.Line(row.getRowNum(), cells));
                }
            }
        } catch (Unreadable unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("team.intake.file.no-workbook");
        }
        return Table.of(lines);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        var number = cell.asNumber();
        if (isDate(cell.getDataFormatString()) && number.signum() > 0 && number.intValue() < 2_958_466) {
            return cell.asDate().toLocalDate().toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?is).*(y|d|m{3,}).*");
    }

    /** A small file may unpack to more than the memory holds: what it unpacks to is counted before it is read. */
    private static void refuseBomb(byte[] bytes) throws IOException {
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new Unreadable("team.intake.file.no-workbook");
                        }
                    }
                }
            }
        }
    }
}
