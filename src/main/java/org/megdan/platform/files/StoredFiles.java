package org.megdan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Uploaded files and what is known of them. The bytes are on the disk before the row is written, so there is never a row
 * without its file; a file without a row, left by an act that failed, is swept at night.
 */
@Component
public class StoredFiles {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);
    private static final String SELECT = """
            select s.id, s.hash, c.size, s.media_type, s.name, s.uploaded_by, s.uploaded_at
            from files.stored s join files.content c on c.hash = s.hash
            """;

    private final FileStore store;
    private final FileProperties properties;
    private final Inspection inspection;
    private final DiskRoom room;
    private final JdbcClient sql;
    private final Clock clock;

    StoredFiles(
            FileStore store,
            FileProperties properties,
            Inspection inspection,
            DiskRoom room,
            JdbcClient sql,
            Clock clock) {
        this.store = store;
        this.properties = properties;
        this.inspection = inspection;
        this.room = room;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Looks at an upload and lays it down, before the transaction of the act begins: a large one takes seconds, and a transaction
     * would hold a connection meanwhile. What is never kept afterwards goes at night.
     *
     * @throws FileTooLarge when it is larger than {@code megdan.files.largest}
     * @throws Harmful when something harmful is recognised in it
     * @throws org.megdan.platform.files.contents.Unfit when it is a picture or a PDF beyond all measure
     */
    public ArrivedFile take(InputStream bytes, String originalName) {
        try {
            var kept = store.put(bytes, properties.largest().toBytes(), inspection);
            return new ArrivedFile(kept, FileName.clean(originalName));
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    /** Keeps it as part of the caller's transaction. */
    @Transactional
    public StoredFile keep(ArrivedFile arrived, @Nullable UUID uploadedBy) {
        var kept = arrived.kept();
        var id = insert(kept, arrived.name(), FileType.of(kept.head(), arrived.name()), uploadedBy);
        if (!store.holds(kept.hash())) {
            throw new FileDamaged(kept.hash());
        }
        return find(id).orElseThrow();
    }

    public Optional<StoredFile> find(FileId id) {
        return sql.sql(SELECT + "where s.id = :id")
                .param("id", id.value())
                .query((row, n) -> file(row))
                .optional();
    }

    /** @throws FileDamaged when the content is not what was uploaded; then nothing is handed out and an alarm is raised */
    public InputStream open(ContentHash hash) {
        try {
            return store.open(hash);
        } catch (FileDamaged damaged) {
            LOG.error("Content check failed: file {} is not what was uploaded", hash);
            throw damaged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the upload; its bytes go at night unless something else shows them. */
    @Transactional
    public void remove(FileId id) {
        sql.sql("delete from files.stored where id = :id")
                .param("id", id.value())
                .update();
    }

    private Refusal notKept(IOException failure) {
        LOG.error("An upload could not be written: {}", failure.getMessage());
        if (DiskRoom.isMissingIn(failure)) {
            room.ranOut(failure);
        }
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "files.notKept");
    }

    private FileId insert(FileStore.Kept kept, String name, String mediaType, @Nullable UUID by) {
        var now = Timestamp.from(clock.instant());
        sql.sql("""
                insert into files.content (hash, size, kept_at) values (:hash, :size, :now)
                on conflict (hash) do update set kept_at = excluded.kept_at
                """)
                .param("hash", kept.hash().hex())
                .param("size", kept.size())
                .param("now", now)
                .update();
        return sql.sql("""
                insert into files.stored (hash, name, media_type, uploaded_by, uploaded_at)
                values (:hash, :name, :type, :by, :now) returning id
                """)
                .param("hash", kept.hash().hex())
                .param("name", name)
                .param("type", mediaType)
                .param("by", by)
                .param("now", now)
                .query((row, n) -> new FileId(row.getObject(1, UUID.class)))
                .single();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new ContentHash(row.getString("hash")),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("name"),
                row.getObject("uploaded_by", UUID.class),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
