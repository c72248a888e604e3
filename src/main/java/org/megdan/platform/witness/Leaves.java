package org.megdan.platform.witness;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.megdan.platform.audit.EntryText;
import org.megdan.platform.hashes.Sha256;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The order of the leaves, which all servers of one database share. */
@Component
class Leaves {

    static final int SALT = 32;
    /** How many get a place at a time. */
    static final int PIECE = 1000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Leaves(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** What a leaf says: a hash of a salt and the whole entry. */
    static byte[] commitment(byte[] salt, byte[] entry) {
        var digest = Sha256.digest();
        digest.update(salt);
        return digest.digest(entry);
    }

    /** Gives a place to the next thousand committed entries that have none, in the order of their numbers; how many there were. */
    @Transactional
    public int place() {
        if (!sql.sql("select exists (select from witness.pending)")
                .query(Boolean.class)
                .single()) {
            return 0;
        }
        // one server at a time; the lock goes with the transaction
        sql.sql("select pg_advisory_xact_lock(hashtext('witness.leaf'))")
                .query()
                .singleRow();
        var taken = sql.sql("""
                delete from witness.pending where entry in (select entry from witness.pending order by entry limit :piece)
                returning entry
                """).param("piece", PIECE).query(Long.class).list();
        long next = sql.sql("select coalesce(max(index) + 1, 0) from witness.leaf")
                .query(Long.class)
                .single();
        var leaves = sql.sql("select " + EntryText.COLUMNS
                        + ", e.id from audit.entry e where e.id = any(:ids) order by e.id")
                .param("ids", taken.toArray(Long[]::new))
                .query((row, i) -> leaf(next + i, row))
                .list();
        batches.batchUpdate("insert into witness.leaf (index, entry, salt, commitment) values (?, ?, ?, ?)", leaves);
        return taken.size();
    }

    private static Object[] leaf(long index, ResultSet row) throws SQLException {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new Object[] {index, row.getLong("id"), salt, commitment(salt, EntryText.of(row))};
    }

    /**
     * The next commitments from this place on, at most a thousand.
     *
     * @throws LogForked when a place is missing
     */
    List<byte[]> from(long index) {
        return sql.sql("select index, commitment from witness.leaf where index >= :index order by index limit :piece")
                .param("index", index)
                .param("piece", PIECE)
                .query((row, i) -> {
                    if (row.getLong("index") != index + i) {
                        throw new LogForked(index + i);
                    }
                    return row.getBytes("commitment");
                })
                .list();
    }
}
