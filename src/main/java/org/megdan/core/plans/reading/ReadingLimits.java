package org.megdan.core.plans.reading;

import java.time.Duration;

/**
 * How much of a document we are willing to take.
 *
 * @param bytes of the file itself
 * @param unpacked bytes of a packed format once unpacked, all entries together
 * @param entries files inside a packed format
 * @param pages of a PDF
 * @param time for the whole reading
 */
public record ReadingLimits(long bytes, long unpacked, int entries, int pages, Duration time) {

    private static final long MEGABYTE = 1024L * 1024;

    /** Letters on one line; what is longer is divided, so that no question about a line is ever asked of more. */
    public static final int LINE = 10_000;

    /** Letters of the whole text, about a thousand pages. */
    public static final int LETTERS = 2_000_000;

    /** Paragraphs, items and cells; a strategy of three hundred pages has some five thousand. */
    public static final int BLOCKS = 20_000;

    /** Tags of a web page or of one part of an office file; what is built of them stays in memory. */
    static final int TAGS = 500_000;

    /** Tags within tags; the XML parser itself goes no deeper than a hundred. */
    static final int DEPTH = 90;

    /** Bytes of one part of an office file that is read, not only stored. */
    static final long PART = 20 * MEGABYTE;

    public static final ReadingLimits USUAL =
            new ReadingLimits(25 * MEGABYTE, 100 * MEGABYTE, 5_000, 1_500, Duration.ofSeconds(30));

    long megabytes() {
        return bytes / MEGABYTE;
    }

    static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
