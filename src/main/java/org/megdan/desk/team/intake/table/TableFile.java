package org.megdan.desk.team.intake.table;

import org.megdan.platform.tables.TextBytes;

/** Tells what a file is by its content and reads it. */
public final class TableFile {

    public static final int MOST_MEGABYTES = 25;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    public static Table read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("team.intake.file.large", MOST_MEGABYTES);
        }
        if (begins(bytes, OLD_EXCEL)) {
            throw new Unreadable("team.intake.file.old-excel");
        }
        return begins(bytes, new byte[] {'P', 'K', 3, 4})
                ? Workbook.read(bytes)
                : Separated.read(TextBytes.decode(bytes));
    }

    /** What was copied out of a spreadsheet. */
    public static Table pasted(String text) {
        if (text.length() > MOST_BYTES) {
            throw new Unreadable("team.intake.file.large", MOST_MEGABYTES);
        }
        return Separated.read(text);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
