package org.megdan.desk.people.intake.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.megdan.platform.apart.Apart;
import org.megdan.platform.apart.Unanswered;
import org.megdan.platform.tables.TableRefused;
import org.megdan.platform.tables.TableRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A table out of a file or of what was copied from a spreadsheet. A spreadsheet, and a text that is not small, is read in a
 * process of its own (docs/adr/0011), which it can at worst end.
 */
public final class TableFile {

    public static final int MOST_MEGABYTES = 25;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /** Whatever a text as small as this says, reading it costs next to nothing. */
    private static final int SMALL = 100_000;

    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final Apart APART = new Apart(TableProgram.class, TIME);
    private static final Logger LOG = LoggerFactory.getLogger(TableFile.class);

    private TableFile() {}

    /** @param known how many heads that somebody knows are among the cells of a row */
    public static Table read(byte[] bytes, ToIntFunction<List<String>> known) {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable("people.intake.file.large", MOST_MEGABYTES);
        }
        if (begins(bytes, OLD_EXCEL)) {
            throw new Unreadable("people.intake.file.old-excel");
        }
        try {
            var isHarmless = bytes.length <= SMALL && !TableReading.isWorkbook(bytes);
            return Table.of(isHarmless ? TableReading.rows(bytes) : apart(bytes), known);
        } catch (TableRefused refused) {
            throw Unreadable.because(refused);
        }
    }

    /** What was copied out of a spreadsheet. */
    public static Table pasted(String text, ToIntFunction<List<String>> known) {
        return read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8), known);
    }

    private static List<TableRow> apart(byte[] bytes) {
        byte[] answer;
        try {
            answer = APART.ask(bytes);
        } catch (Unanswered unanswered) {
            throw switch (unanswered.reason()) {
                case BUSY -> new Unreadable("people.intake.file.busy");
                case TOO_SLOW -> new Unreadable("people.intake.file.slow", TIME.toSeconds());
                case TOO_MUCH_MEMORY -> new Unreadable("people.intake.file.memory");
                case FAILED -> new Unreadable("people.intake.file.failed");
            };
        }
        try {
            return TableAnswer.read(answer);
        } catch (IllegalArgumentException e) {
            LOG.error("the answer of the process that reads tables was not understood", e);
            throw new Unreadable("people.intake.file.failed");
        }
    }

    static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
