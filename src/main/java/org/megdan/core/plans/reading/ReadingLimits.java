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

    public static final ReadingLimits USUAL =
            new ReadingLimits(25 * MEGABYTE, 200 * MEGABYTE, 5_000, 1_500, Duration.ofSeconds(30));

    long megabytes() {
        return bytes / MEGABYTE;
    }
}
