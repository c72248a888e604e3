package org.megdan.platform.witness;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every few seconds new entries get their place and this server signs them. A thread of this process and not a job of the database:
 * the folder is this process's own. What it can't do it says once and tries again.
 */
@Component
class KeepLog implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KeepLog.class);
    private static final int SECONDS_BETWEEN = 5;

    private final Leaves leaves;
    private final FollowLog follow;
    private final boolean keeps;
    private final Thread thread = Thread.ofPlatform().daemon().name("log").unstarted(this::work);
    private String said = "";

    /** @param keeps false for a process beside the server, which has the folder */
    KeepLog(Leaves leaves, FollowLog follow, @Value("${megdan.log.keeps:true}") boolean keeps) {
        this.leaves = leaves;
        this.follow = follow;
        this.keeps = keeps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (keeps) {
            thread.start();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(SECONDS_BETWEEN));
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                once();
                TimeUnit.SECONDS.sleep(SECONDS_BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void once() {
        try {
            while (leaves.place() > 0) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
            follow.catchUp();
            said = "";
        } catch (LogForked e) {
            say("%s. Nothing more is signed; ./megdan verify-log names the first entry.".formatted(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            say("The log of acts can't be signed now, trying again: " + e);
        }
    }

    private void say(String what) {
        if (!what.equals(said)) {
            said = what;
            LOG.error("{}", what);
        }
    }
}
