package org.megdan.platform.web.gate;

import java.util.concurrent.TimeUnit;

/** How slowly a body may come before nobody waits for it any longer. Whoever is silent altogether is left earlier, by the connection. */
enum Pace {
    OF_ANYBODY(60, 8 * 1024),

    /** Files of somebody known: a photo from a telephone at the edge of its net. */
    OF_SOMEBODY_KNOWN(60, 1024),

    /** What is read only so that its sender gets to see the answer. */
    OF_WHAT_NOBODY_WANTS(30, Long.MAX_VALUE);

    private final long seconds;
    private final long bytesASecond;

    Pace(long seconds, long bytesASecond) {
        this.seconds = seconds;
        this.bytesASecond = bytesASecond;
    }

    boolean isMissed(long nanosSoFar, long bytesSoFar) {
        return nanosSoFar > TimeUnit.SECONDS.toNanos(seconds + bytesSoFar / bytesASecond);
    }
}
