package org.megdan.platform.files.contents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How many pages a PDF says that it has, told without building anything of it: a document is a program for its reader, and
 * this process reads none (docs/adr/0011). What is locked by a password or lies about itself is not found out.
 */
public final class PdfPages {

    static final int MOST = 10_000;

    private static final Pattern PAGE = Pattern.compile("/Type\\s{0,4}/Page(?![A-Za-z])");
    private static final Pattern COUNT = Pattern.compile("/Count\\s{1,4}([0-9]{1,9})");
    // whoever uploads gets this much of the memory, and a match that begins before the last few bytes ends within it
    private static final int WINDOW = 64 * 1024;
    private static final int LONGEST_MATCH = 32;
    private static final int LARGEST_PART = 16 * 1024 * 1024;
    /** What is read and what comes of it, also of parts that break off: many may share their ends. */
    private static final long LARGEST_ALTOGETHER = 192L * 1024 * 1024;

    private static final int MOST_PARTS = 50_000;
    /** One document keeps one processor busy for a second or two; many at once must not keep all. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock(true);

    private final CharSequence text;
    private final byte[] window = new byte[WINDOW];
    private long pages;
    private long workedAltogether;
    private int parts;

    private PdfPages(CharSequence text) {
        this.text = text;
    }

    /** @throws Unfit when there are more than anybody reads, or when to count them would keep the server too long */
    public static void check(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var pages = new PdfPages(new Latin(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())));
            ONE_AT_A_TIME.lock();
            try {
                pages.check();
            } finally {
                ONE_AT_A_TIME.unlock();
            }
        }
    }

    private void check() {
        count(text, text.length());
        var packed = new PackedParts(text);
        try (var inflater = new Inflater()) {
            for (int from = packed.next(); from != PackedParts.NONE; from = packed.next()) {
                inflater.reset();
                inflater.setInput(((Latin) text).bytes(from));
                countPacked(inflater);
                workedAltogether += work(inflater);
                refuseWork(++parts > MOST_PARTS || workedAltogether > LARGEST_ALTOGETHER);
            }
        }
    }

    /** What begins before the end; the rest is there to be matched to its last letter. */
    private void count(CharSequence part, int end) {
        var page = PAGE.matcher(part);
        while (page.find() && page.start() < end) {
            refuse(++pages);
        }
        COUNT.matcher(part).results().forEach(said -> refuse(Long.parseLong(said.group(1))));
    }

    private static void refuse(long pages) {
        if (pages > MOST) {
            throw Unfit.tooManyPages(pages);
        }
    }

    /** Objects that were packed together; none from where they can't be unpacked. */
    private void countPacked(Inflater inflater) {
        try {
            int kept = 0;
            for (int more = fill(inflater, kept); more > 0; more = fill(inflater, kept)) {
                refuseWork(inflater.getBytesWritten() >= LARGEST_PART
                        || workedAltogether + work(inflater) > LARGEST_ALTOGETHER);
                kept = slide(kept + more);
            }
            count(window(kept), kept);
        } catch (DataFormatException e) {
            // as good as nothing there
        }
    }

    private static long work(Inflater inflater) {
        return inflater.getBytesRead() + inflater.getBytesWritten();
    }

    private static void refuseWork(boolean isTooMuch) {
        if (isTooMuch) {
            throw Unfit.tooMuchWork();
        }
    }

    /** Unpacks behind what was kept, until the window is full or nothing more comes. */
    private int fill(Inflater inflater, int kept) throws DataFormatException {
        int filled = kept;
        for (int more = 1; more > 0 && filled < WINDOW; filled += more) {
            more = inflater.inflate(window, filled, WINDOW - filled);
        }
        return filled - kept;
    }

    /** Counts all but the last few bytes, and brings those to the front. */
    private int slide(int filled) {
        int counted = Math.max(0, filled - LONGEST_MATCH);
        count(window(filled), counted);
        System.arraycopy(window, counted, window, 0, filled - counted);
        return filled - counted;
    }

    private CharSequence window(int length) {
        return new Latin(ByteBuffer.wrap(window, 0, length).slice());
    }
}
