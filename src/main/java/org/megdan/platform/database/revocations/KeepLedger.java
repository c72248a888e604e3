package org.megdan.platform.database.revocations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.database.Stamps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Before the first page is served, what the ledger knows is taken away in the database; from then on the ledger gets every new
 * line before the act's own caller goes on, on this node, and soon after on the others.
 */
@Component
class KeepLedger implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeepLedger.class);
    private static final String TOPIC = "revocations";
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final RevocationLedger ledger;
    private final ReplayRevocations replay;
    private final JdbcClient sql;
    private final Stamps stamps;
    private final Set<UUID> written = new HashSet<>();
    private long version = -1;
    private volatile boolean running;

    KeepLedger(@Value("${megdan.data:./data}") Path data, ReplayRevocations replay, JdbcClient sql, Stamps stamps) {
        this.ledger = new RevocationLedger(data);
        this.replay = replay;
        this.sql = sql;
        this.stamps = stamps;
        stamps.onTouch(this::touched);
    }

    @Override
    public synchronized void start() {
        var lines = ledger.read();
        lines.forEach(line -> written.add(line.id()));
        replay.replay(lines);
        running = true;
        catchUp();
    }

    private void touched() {
        if (running) {
            catchUp();
        }
    }

    private synchronized void catchUp() {
        var now = stamps.current(TOPIC);
        if (now == version) {
            return;
        }
        try {
            var missing = sql
                    .sql("select id, at, kind, subject, detail, lifted from database.revocation order by at, id")
                    .query(new DataClassRowMapper<>(Revocation.class))
                    .list()
                    .stream()
                    .filter(line -> !written.contains(line.id()))
                    .toList();
            if (!missing.isEmpty()) {
                ledger.append(missing);
                missing.forEach(line -> written.add(line.id()));
            }
            version = now;
        } catch (IOException | DataAccessException | TransactionException e) {
            LOG.error("The ledger of what was taken away can't be written now: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
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
