package org.megdan.platform.snapshots;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.hashes.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was published and can't be changed by anyone: not by the application, which may only add, nor by the tables' owner. */
@Component
public class Snapshots {

    private final JdbcClient sql;
    private final Clock clock;
    private final SnapshotReader reader;

    Snapshots(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.reader = new SnapshotReader(sql);
    }

    /** Publishes as part of the caller's transaction; the database refuses a second correction of one publication. */
    @Transactional
    public SnapshotId publish(Publication publication) {
        var id = insert(publication);
        var position = 0;
        for (var attachment : publication.attachments()) {
            sql.sql("""
                    insert into snapshots.attachment (snapshot_id, position, hash, name, media_type)
                    values (:snapshot, :position, :hash, :name, :type)
                    """)
                    .param("snapshot", id.value())
                    .param("position", ++position)
                    .param("hash", attachment.hash().hex())
                    .param("name", attachment.name())
                    .param("type", attachment.mediaType())
                    .update();
        }
        return id;
    }

    /** @throws SnapshotDamaged when the content no longer has the hash that was published with it */
    public Optional<Snapshot> find(SnapshotId id) {
        return reader.find(id).map(snapshot -> {
            if (!isIntact(snapshot)) {
                throw new SnapshotDamaged(id);
            }
            return snapshot;
        });
    }

    /** All publications about a subject, the latest first. */
    public List<SnapshotRow> of(String kind, UUID subject) {
        return reader.list(kind, subject);
    }

    /** The latest publication about a subject in any language. */
    public Optional<Snapshot> latest(String kind, UUID subject) {
        return of(kind, subject).stream().findFirst().flatMap(row -> find(row.id()));
    }

    /** Whether the content still has its hash. */
    public static boolean isIntact(Snapshot snapshot) {
        return Sha256.hex(snapshot.content()).equals(snapshot.sha256());
    }

    private SnapshotId insert(Publication publication) {
        return sql.sql("""
                insert into snapshots.snapshot
                    (kind, subject_id, title, language, content, sha256, published_at, published_by, supersedes)
                values (:kind, :subject, :title, :language, :content, :sha256, :at, :by, :supersedes)
                returning id
                """)
                .param("kind", publication.kind())
                .param("subject", publication.subject())
                .param("title", publication.title())
                .param("language", publication.language().code())
                .param("content", publication.content())
                .param("sha256", Sha256.hex(publication.content()))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", publication.by())
                .param("supersedes", value(publication.supersedes()))
                .query((row, n) -> new SnapshotId(row.getObject(1, UUID.class)))
                .single();
    }

    private static @Nullable UUID value(@Nullable SnapshotId id) {
        return id == null ? null : id.value();
    }
}
