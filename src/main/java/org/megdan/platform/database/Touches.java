package org.megdan.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.server.Login;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Keeps {@link Stamps} true. One connection waits for touches from anywhere; another is asked after each commit of this
 * node, so that whoever committed sees their own change.
 */
@Component
class Touches implements SmartLifecycle, TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Touches.class);
    private static final int HEARTBEAT_MILLIS = 10_000;

    private final Login login;
    private final Stamps stamps;
    private volatile @Nullable Thread listener;
    private @Nullable Ear own;
    private boolean complained;

    Touches(DatabaseAccess access, Stamps stamps) {
        this.login = access.app();
        this.stamps = stamps;
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("touches").unstarted(this::listen);
        // before it runs: it goes on for as long as it is the listener
        listener = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var running = listener;
        listener = null;
        if (running != null) {
            running.interrupt();
        }
        stamps.goDeaf();
        closeOwn();
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (isRunning() && !transaction.isReadOnly()) {
            catchUp();
        }
    }

    private void listen() {
        while (isListener()) {
            try (var ear = new Ear(login, stamps)) {
                stamps.hear();
                complained = false;
                while (isListener()) {
                    ear.listen(HEARTBEAT_MILLIS);
                    ear.catchUp();
                    drainOwn();
                }
            } catch (SQLException e) {
                if (isListener()) {
                    stamps.goDeaf();
                    pause(e);
                }
            }
        }
    }

    /** Not so for a thread of before a stop and a new start. */
    private boolean isListener() {
        return listener == Thread.currentThread();
    }

    private void pause(SQLException reason) {
        if (!complained) {
            complained = true;
            LOG.warn("changes can't be heard of, listening again: {}", reason.getMessage());
        }
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void catchUp() {
        try {
            if (own == null) {
                own = new Ear(login, stamps);
                stamps.touch(Stamps.EVERYTHING);
            }
            own.catchUp();
        } catch (SQLException e) {
            closeOwn();
            stamps.touch(Stamps.EVERYTHING);
        }
    }

    /** What nobody reads would pile up between the server and us. */
    private synchronized void drainOwn() {
        if (own != null) {
            catchUp();
        }
    }

    private synchronized void closeOwn() {
        if (own != null) {
            own.close();
            own = null;
        }
    }
}
