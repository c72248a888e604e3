package org.megdan.platform.snapshots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.files.ContentHash;
import org.megdan.platform.snapshots.Publication.Attachment;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The read side: two queries a snapshot, one a list. */
class SnapshotReader {

    private final JdbcClient sql;

    SnapshotReader(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Snapshot> find(SnapshotId id) {
        var attachments = sql.sql("""
                select hash, name, media_type from snapshots.attachment where snapshot_id = :id order by position
                """)
                .param("id", id.value())
                .query((row, n) -> new Attachment(
                        new ContentHash(row.getString("hash")), row.getString("name"), row.getString("media_type")))
                .list();
        return sql.sql("""
                select s.*, later.id as superseded_by,
                       (select max(at) from snapshots.redaction r where r.snapshot_id = s.id) as redacted_at
                from snapshots.snapshot s
                left join snapshots.snapshot later on later.supersedes = s.id
                where s.id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> snapshot(row, attachments))
                .optional();
    }

    List<SnapshotRow> list(String kind, UUID subject) {
        return sql.sql("""
                select id, title, language, sha256, published_at, supersedes from snapshots.snapshot
                where kind = :kind and subject_id = :subject order by id desc
                """)
                .param("kind", kind)
                .param("subject", subject)
                .query((row, n) -> new SnapshotRow(
                        new SnapshotId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        Language.of(row.getString("language")),
                        row.getString("sha256"),
                        row.getTimestamp("published_at").toInstant(),
                        id(row, "supersedes")))
                .list();
    }

    private static Snapshot snapshot(ResultSet row, List<Attachment> attachments) throws SQLException {
        return new Snapshot(
                new SnapshotId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("title"),
                Language.of(row.getString("language")),
                row.getString("content"),
                row.getString("sha256"),
                row.getTimestamp("published_at").toInstant(),
                row.getObject("published_by", UUID.class),
                id(row, "supersedes"),
                id(row, "superseded_by"),
                moment(row, "redacted_at"),
                attachments);
    }

    private static @Nullable SnapshotId id(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : new SnapshotId(value);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
