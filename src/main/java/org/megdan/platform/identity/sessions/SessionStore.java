package org.megdan.platform.identity.sessions;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.hashes.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions as one row each: read by one statement on its key, written when something changed or once a minute. Nothing is
 * cached, so a session that was ended elsewhere is over with the next request.
 */
@Component
class SessionStore implements SessionRepository<StoredSession> {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    private final JdbcClient sql;
    private final Clock clock;

    SessionStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public StoredSession createSession() {
        return new StoredSession(clock.instant());
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        var saved = SavedSession.of(id);
        return saved == null ? read(id) : saved;
    }

    private @Nullable StoredSession read(String id) {
        return sql.sql("""
                select created_at, last_seen, attributes from identity.session where id = :id and expires_at > :now
                """)
                .param("id", hash(id))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new StoredSession(
                        id,
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_seen").toInstant(),
                        SessionBytes.read(row.getBytes("attributes"))))
                .optional()
                .orElse(null);
    }

    @Override
    public void save(StoredSession session) {
        if (!session.needsWriting()) {
            SavedSession.keep(session);
            return;
        }
        try {
            write(session);
        } catch (DataAccessException e) {
            if (!session.canBeLost()) {
                throw e;
            }
            // what the request did is done and must not be called undone
            LOG.warn("What a session keeps for the next page was lost: {}", e.getMessage());
            SavedSession.keep(session);
        }
    }

    private void write(StoredSession session) {
        var stored = session.storedAs();
        int written = with(session, sql.sql(stored == null ? """
                insert into identity.session (id, account, half_open, device, created_at, last_seen, expires_at, attributes)
                values (:id, :account, :half, :device, :created, :seen, :end, :attributes)
                """ : """
                update identity.session set id = :id, account = :account, half_open = :half, device = :device,
                    last_seen = :seen, expires_at = :end, attributes = :attributes
                where id = :stored
                """))
                .param("stored", hash(stored == null ? "" : stored))
                .update();
        // nothing written: it was ended while this request ran, and stays ended
        if (written > 0) {
            session.written();
            SavedSession.keep(session);
        }
    }

    @Override
    public void deleteById(String id) {
        SavedSession.forget();
        sql.sql("delete from identity.session where id = :id")
                .param("id", hash(id))
                .update();
    }

    /** Sessions that are over; asked for by a job. */
    int deleteExpired() {
        return sql.sql("delete from identity.session where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static JdbcClient.StatementSpec with(StoredSession session, JdbcClient.StatementSpec statement) {
        return statement
                .param("id", hash(session.getId()))
                .param("account", session.owner(), java.sql.Types.OTHER)
                .param("half", session.isHalfOpen())
                .param("device", session.attributes().getOrDefault(SessionKeys.DEVICE, ""))
                .param("created", Timestamp.from(session.getCreationTime()))
                .param("seen", Timestamp.from(session.getLastAccessedTime()))
                .param("end", Timestamp.from(session.end()))
                .param("attributes", SessionBytes.write(session.attributes()));
    }

    static byte[] hash(String id) {
        return Sha256.of(id);
    }
}
