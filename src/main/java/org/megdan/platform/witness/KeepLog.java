package org.megdan.platform.witness;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every few seconds new entries get their place and this server signs them. A thread of this process and not a job of the database:
 * the folder is this process's own. What it can't do it says once in the log and to whoever keeps the machine, and tries again.
 */
@Component
class KeepLog implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeepLog.class);
    private static final int SECONDS_BETWEEN = 5;
    /** The whole tree is read again after a failure. */
    private static final int SECONDS_AFTER_A_FAILURE = 60;

    private final Leaves leaves;
    private final FollowLog follow;
    private final Clock clock;
    private final boolean keeps;
    private final Thread thread = Thread.ofPlatform().daemon().name("log").unstarted(this::work);
    private volatile @Nullable Instant failingSince;

    /** @param keeps false for a process beside the server, which has the folder */
    KeepLog(Leaves leaves, FollowLog follow, Clock clock, @Value("${megdan.log.keeps:true}") boolean keeps) {
        this.leaves = leaves;
        this.follow = follow;
        this.clock = clock;
        this.keeps = keeps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (keeps) {
            thread.start();
        }
    }

    /** Since when nothing could be signed; empty while all is well. */
    Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    /** The last acts are signed as well. */
    @Override
    public void destroy() throws InterruptedException {
        if (thread.isAlive()) {
            thread.interrupt();
            thread.join(TimeUnit.SECONDS.toMillis(SECONDS_BETWEEN));
            once();
        }
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                TimeUnit.SECONDS.sleep(once() ? SECONDS_BETWEEN : SECONDS_AFTER_A_FAILURE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Places a piece and signs it, as long as whole pieces wait; whether that went well. */
    boolean once() {
        try {
            int placed;
            do {
                placed = leaves.place();
                follow.catchUp();
            } while (placed == Leaves.PIECE && !Thread.currentThread().isInterrupted());
            failingSince = null;
            return true;
        } catch (LogForked e) {
            fail("%s. Nothing more is signed; ./megdan verify-log names the first entry.".formatted(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            fail("The log of acts can't be signed now, trying again: " + e);
        }
        return false;
    }

    private void fail(String why) {
        if (failingSince == null) {
            failingSince = clock.instant();
            LOG.error("{}", why);
        }
    }
}
