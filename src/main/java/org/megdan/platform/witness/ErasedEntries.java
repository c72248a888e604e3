package org.megdan.platform.witness;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.megdan.platform.audit.Blanking;
import org.megdan.platform.audit.EntryText;
import org.megdan.platform.hashes.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which entries count as erased (docs/adr/0020): one without salt, listed as blanked, of which no more is left than blanking leaves, and whose
 * rest a later entry names by its hash. That later entry is what was signed in its place, or counts as erased itself.
 */
final class ErasedEntries {

    /** What {@link #isErased} reads of {@code witness.leaf l} and {@code audit.entry e}, besides the entry itself. */
    static final String COLUMNS = """
            l.index, l.entry, l.salt, l.salt is null
                and exists (select from audit.blanked b where b.entry = e.id)
                and (e.actor_name = '' and coalesce(e.token_name, '') = '' or e.before is null and e.after is null) as is_blank,
            """ + EntryText.COLUMNS;

    /**
     * @param index in the log; of what has no place yet none is higher
     * @param entry hash of what is left of each entry
     */
    private record Claims(long index, Map<Long, String> entry) {}

    /** A naming entry that itself lost its words. */
    private record Blanked(Claims claims, long number, String hash) {}

    private final List<Claims> signed = new ArrayList<>();
    private final List<Claims> waiting = new ArrayList<>();

    /** @param commitments all that was signed, from the first on */
    ErasedEntries(Connection connection, Bundles commitments) throws SQLException, IOException {
        var erased = new ArrayList<Blanked>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select e.after::text as claims, " + COLUMNS
                        + " from audit.entry e left join witness.leaf l on l.entry = e.id where e.action = '"
                        + Blanking.ACT
                        + "' and e.subject_kind = 'erasure' order by l.index nulls last, e.id")) {
            long next = 0;
            while (row.next()) {
                var claims = new Claims(index(row), claims(row));
                byte[] commitment = null;
                while (commitments.hasNext() && next <= claims.index()) {
                    commitment = commitments.next();
                    next++;
                }
                if (next <= claims.index()) {
                    waiting.add(claims);
                } else if (commitment != null && EntryCheck.isSigned(commitment, row)) {
                    signed.add(claims);
                } else if (row.getBoolean("is_blank")) {
                    erased.add(new Blanked(claims, row.getLong("entry"), Sha256.hex(EntryText.of(row))));
                }
            }
        }
        // the last first: each is vouched for by a later one
        erased.reversed().stream()
                .filter(record -> isNamed(record.claims().index(), record.number(), record.hash(), signed))
                .forEach(record -> signed.add(record.claims()));
    }

    private static long index(ResultSet row) throws SQLException {
        var index = row.getLong("index");
        return row.wasNull() ? Long.MAX_VALUE : index;
    }

    private static Map<Long, String> claims(ResultSet row) throws SQLException {
        var state = row.getString("claims");
        return state == null ? Map.of() : Blanking.left(List.of(state), JsonMapper.shared());
    }

    boolean isErased(ResultSet row) throws SQLException {
        return isNamedBy(row, signed);
    }

    /** Whether it would be erased, but that the entry which says so is not signed yet. */
    boolean isBeingErased(ResultSet row) throws SQLException {
        return isNamedBy(row, waiting);
    }

    private static boolean isNamedBy(ResultSet row, List<Claims> records) throws SQLException {
        return row.getBoolean("is_blank")
                && isNamed(row.getLong("index"), row.getLong("entry"), Sha256.hex(EntryText.of(row)), records);
    }

    private static boolean isNamed(long index, long entry, String hash, List<Claims> records) {
        return records.stream()
                .anyMatch(claims ->
                        claims.index() > index && hash.equals(claims.entry().get(entry)));
    }
}
