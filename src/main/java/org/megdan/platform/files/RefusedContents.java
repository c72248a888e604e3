package org.megdan.platform.files;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hashes of contents that were refused as harmful; of the contents themselves nothing is kept. */
@Component
class RefusedContents {

    private static final int LONGEST = 200;

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    RefusedContents(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<String> finding(ContentHash hash) {
        return sql.sql("select finding from files.refused where hash = :hash")
                .param("hash", hash.hex())
                .query(String.class)
                .optional();
    }

    /** In a transaction of its own: the act that carried the file fails. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(FileStore.Kept arrived, String finding) {
        var named = finding.substring(0, Math.min(finding.length(), LONGEST));
        var id = sql.sql("""
                insert into files.refused (hash, size, finding, refused_at) values (:hash, :size, :finding, :now)
                on conflict (hash) do update set finding = excluded.finding, refused_at = excluded.refused_at
                returning id
                """)
                .param("hash", arrived.hash().hex())
                .param("size", arrived.size())
                .param("finding", named)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        audit.record(
                "files.act.refused",
                "file",
                id,
                null,
                Map.of("hash", arrived.hash().hex(), "finding", named));
    }
}
