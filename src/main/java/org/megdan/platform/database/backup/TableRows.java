package org.megdan.platform.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.megdan.platform.hashes.Sha256;
import org.postgresql.PGConnection;

/** Rows of one table as PostgreSQL's COPY writes them, in an order that depends on nothing but the rows. */
public final class TableRows {

    private final Connection connection;

    /** Settles how values are written, so that the same rows are the same bytes on any server. */
    public TableRows(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local datestyle = 'ISO, YMD'");
            statement.execute("set local intervalstyle = 'iso_8601'");
            statement.execute("set local bytea_output = 'hex'");
            statement.execute("set local extra_float_digits = 3");
            statement.execute("set local statement_timeout = 0");
        }
    }

    /** Writes the rows and says how many they are and what they hash to. */
    public Manifest.Table write(String table, List<String> columns, OutputStream out) throws SQLException, IOException {
        var digest = Sha256.digest();
        var hashed = new DigestOutputStream(out, digest);
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select " + String.join(", ", columns) + " from " + table
                                + " t order by t::text collate \"C\") to stdout",
                        hashed);
        hashed.flush();
        return new Manifest.Table(table, columns, rows, Sha256.hex(digest));
    }

    public void read(Manifest.Table table, InputStream in) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + String.join(", ", table.columns()) + ") from stdin", in);
    }
}
