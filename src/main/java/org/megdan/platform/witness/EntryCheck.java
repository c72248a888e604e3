package org.megdan.platform.witness;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.megdan.platform.audit.EntryText;

/** The entries as they are in the database now, each beside what was signed of it. */
final class EntryCheck {

    private static final int ROWS_AT_A_TIME = 1000;
    private static final int MINUTES_TO_SIGN = 10;

    private final Connection connection;
    private final ErasedEntries blanked;
    private long erased;

    /** @param commitments all that was signed, once more */
    EntryCheck(Connection connection, Bundles commitments) throws SQLException, IOException {
        this.connection = connection;
        this.blanked = new ErasedEntries(connection, commitments);
    }

    LogReport check(Bundles signed, Checkpoint checkpoint) throws SQLException, IOException {
        try (var statement = connection.prepareStatement("select e.id, " + ErasedEntries.COLUMNS
                + " from witness.leaf l left join audit.entry e on e.id = l.entry order by l.index")) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var row = statement.executeQuery()) {
                for (long index = 0; signed.hasNext(); index++) {
                    var commitment = signed.next();
                    if (!row.next() || row.getLong("index") != index) {
                        return LogReport.broken("witness.check.missing", index);
                    }
                    if (isGone(row)) {
                        return LogReport.broken("witness.check.removed", index, row.getLong("entry"));
                    }
                    if (!isSigned(commitment, row) && !isErased(row)) {
                        return LogReport.broken(
                                blanked.isBeingErased(row) ? "witness.check.erasing" : "witness.check.changed",
                                index,
                                row.getLong("entry"));
                    }
                }
            }
        }
        return rest(checkpoint);
    }

    static boolean isSigned(byte[] commitment, ResultSet row) throws SQLException {
        var salt = row.getBytes("salt");
        return salt != null && Arrays.equals(commitment, Leaves.commitment(salt, EntryText.of(row)));
    }

    private boolean isErased(ResultSet row) throws SQLException {
        var isSo = blanked.isErased(row);
        if (isSo) {
            erased++;
        }
        return isSo;
    }

    private static boolean isGone(ResultSet row) throws SQLException {
        row.getLong("id");
        return row.wasNull();
    }

    /** Of what was not signed yet nothing is known but that it waits for its place. */
    private LogReport rest(Checkpoint checkpoint) throws SQLException {
        var outside = number("""
                select min(e.id) from audit.entry e
                where not exists (select from witness.leaf l where l.entry = e.id)
                  and not exists (select from witness.pending p where p.entry = e.id)
                """);
        if (outside > 0) {
            return LogReport.broken("witness.check.outside", outside);
        }
        var waiting = number("select (select count(*) from witness.pending) + (select count(*) from witness.leaf)")
                - checkpoint.size();
        var minutes = number("""
                select extract(epoch from now() - min(at))::bigint / 60 from audit.entry
                where id in (select entry from witness.pending
                             union all select entry from witness.leaf where index >= %d)
                """.formatted(checkpoint.size()));
        if (minutes >= MINUTES_TO_SIGN) {
            return LogReport.broken("witness.check.unsigned", checkpoint.size(), waiting, minutes);
        }
        return erased == 0
                ? LogReport.whole("witness.check.whole", checkpoint.size(), checkpoint.base64(), waiting)
                : LogReport.whole("witness.check.erased", checkpoint.size(), checkpoint.base64(), waiting, erased);
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
