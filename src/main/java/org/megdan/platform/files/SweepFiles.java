package org.megdan.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes bytes that nothing shows any more: left by acts that failed, or after their last row was deleted. */
@Component
class SweepFiles {

    /** Longer than any act takes between writing its file and committing its row. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final FileStore store;
    private final JdbcClient sql;
    private final Clock clock;

    SweepFiles(FileStore store, JdbcClient sql, Clock clock) {
        this.store = store;
        this.sql = sql;
        this.clock = clock;
    }

    void run() {
        var before = clock.instant().minus(GRACE);
        unused(before).forEach(hash -> forget(hash, before));
        try {
            store.removeUnfinished(before);
            for (var hash : store.putBefore(before)) {
                if (isUnknown(hash)) {
                    store.remove(hash, before);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ContentHash> unused(Instant before) {
        return sql.sql("""
                select hash from files.content c where kept_at < :before
                and not exists (select 1 from files.stored s where s.hash = c.hash)
                """)
                .param("before", Timestamp.from(before))
                .query((row, n) -> new ContentHash(row.getString(1)))
                .list();
    }

    private void forget(ContentHash hash, Instant before) {
        try {
            sql.sql("delete from files.content where hash = :hash and kept_at < :before")
                    .param("hash", hash.hex())
                    .param("before", Timestamp.from(before))
                    .update();
        } catch (DataIntegrityViolationException e) {
            // another module shows this content: it stays
        }
    }

    private boolean isUnknown(ContentHash hash) {
        return sql.sql("select count(*) from files.content where hash = :hash")
                        .param("hash", hash.hex())
                        .query(Long.class)
                        .single()
                == 0;
    }
}
