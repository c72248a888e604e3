package org.megdan.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What this thread works for something: the time the processor gives it. Neither what else the machine does meanwhile is
 * counted, nor what other threads do on its behalf.
 */
public final class Effort {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long begin = THREADS.getCurrentThreadCpuTime();

    private Effort() {}

    public static Effort begin() {
        return new Effort();
    }

    /** Since it was begun, by the same thread. */
    public Duration soFar() {
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin);
    }
}
