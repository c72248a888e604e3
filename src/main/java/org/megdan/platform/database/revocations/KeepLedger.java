package org.megdan.platform.database.revocations;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.database.Stamps;
import org.megdan.platform.database.server.Login;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Before the first page is served, what the ledger knows is taken away in the database; from then on the ledger gets every new
 * line before the act's own caller goes on, on this node, and soon after on the others. What can't be written is tried again.
 */
@Component
class KeepLedger implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeepLedger.class);
    private static final String TOPIC = "revocations";
    private static final int BEFORE_THE_WEB_SERVER = 0;
    private static final int MILLIS_BEFORE_ANOTHER_TRY = 5_000;
    private static final long NONE = -1;

    private final RevocationLedger ledger;
    private final ReplayRevocations replay;
    private final RevocationTable table;
    private final Stamps stamps;
    private final Set<UUID> written = new HashSet<>();
    private long version = NONE;
    private long versionOfEverything = NONE;
    private boolean failed;
    private volatile boolean running;

    KeepLedger(@Value("${megdan.data:./data}") Path data, ReplayRevocations replay, Login app, Stamps stamps) {
        this.ledger = new RevocationLedger(data);
        this.replay = replay;
        this.table = new RevocationTable(app);
        this.stamps = stamps;
        stamps.onTouch(this::catchUp);
    }

    @Override
    public synchronized void start() {
        var lines = ledger.read();
        lines.forEach(line -> written.add(line.id()));
        replay.replay(lines);
        running = true;
        catchUp();
    }

    private synchronized void catchUp() {
        if (!running) {
            return;
        }
        var everything = stamps.current(Stamps.EVERYTHING);
        var now = stamps.current(TOPIC);
        if (now == version) {
            return;
        }
        try {
            write(everything == versionOfEverything ? table.ofTheLastHour() : table.all());
            version = now;
            versionOfEverything = everything;
            failed = false;
        } catch (IOException | SQLException e) {
            // by then an hour may have passed
            versionOfEverything = NONE;
            tryAgain(e);
        }
    }

    private void write(List<Revocation> known) throws IOException {
        var missing =
                known.stream().filter(line -> !written.contains(line.id())).toList();
        if (!missing.isEmpty()) {
            ledger.append(missing);
            missing.forEach(line -> written.add(line.id()));
        }
    }

    private void tryAgain(Exception reason) {
        if (!failed) {
            failed = true;
            LOG.error("The ledger of what was taken away can't be written now, trying again: {}", reason.getMessage());
            Thread.ofVirtual().name("revocations").start(this::keepTrying);
        }
    }

    private void keepTrying() {
        while (isBehind()) {
            try {
                Thread.sleep(MILLIS_BEFORE_ANOTHER_TRY);
                catchUp();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized boolean isBehind() {
        return running && failed;
    }

    @Override
    public synchronized void stop() {
        running = false;
        table.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
