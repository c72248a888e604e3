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

    EntryCheck(Connection connection) {
        this.connection = connection;
    }

    LogReport check(Bundles signed, Checkpoint checkpoint) throws SQLException, IOException {
        try (var statement = connection.prepareStatement("select l.index, l.entry, l.salt, e.id, " + EntryText.COLUMNS
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
                    if (!Arrays.equals(commitment, Leaves.commitment(row.getBytes("salt"), EntryText.of(row)))) {
                        return LogReport.broken("witness.check.changed", index, row.getLong("entry"));
                    }
                }
            }
        }
        return rest(checkpoint);
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
        return minutes < MINUTES_TO_SIGN
                ? LogReport.whole("witness.check.whole", checkpoint.size(), checkpoint.base64(), waiting)
                : LogReport.broken("witness.check.unsigned", checkpoint.size(), waiting, minutes);
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
