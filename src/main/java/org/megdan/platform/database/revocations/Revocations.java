package org.megdan.platform.database.revocations;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was taken away, in the transaction that takes it: kept in the database and, outside of it and of its backups, in the
 * ledger of each node (docs/adr/0014). Ids only, never a name or an address.
 */
@Component
public class Revocations {

    private final JdbcClient sql;
    private final Clock clock;

    Revocations(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param detail what the owner of the kind needs to take it away again; empty for nothing */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String kind, Object subject, String detail) {
        insert(kind, subject, detail, false);
    }

    /** It was given back: an older database that comes back keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(String kind, Object subject) {
        insert(kind, subject, "", true);
    }

    private void insert(String kind, Object subject, String detail, boolean lifted) {
        sql.sql("""
                insert into database.revocation (at, kind, subject, detail, lifted)
                values (:at, :kind, :subject, :detail, :lifted)
                """)
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", kind)
                .param("subject", subject.toString())
                .param("detail", detail)
                .param("lifted", lifted)
                .update();
    }
}
