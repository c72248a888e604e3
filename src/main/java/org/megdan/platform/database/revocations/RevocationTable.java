package org.megdan.platform.database.revocations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.server.Login;

/**
 * What the database knows of what was taken away, read over a connection of its own: it is asked while committers still hold
 * theirs, and one more out of the same pool might never come.
 */
final class RevocationTable implements AutoCloseable {

    private static final int MILLIS_FOR_AN_ANSWER = 5_000;
    private static final String SELECT = "select id, at, kind, subject, detail, lifted from database.revocation ";
    private static final String IN_ORDER = " order by id";

    private final Login login;
    private @Nullable Connection connection;

    RevocationTable(Login login) {
        this.login = login;
    }

    List<Revocation> all() throws SQLException {
        return read(SELECT + IN_ORDER);
    }

    /** By the clock of the database alone, which made the ids; no transaction lasts nearly as long. */
    List<Revocation> ofTheLastHour() throws SQLException {
        return read(SELECT + "where id > (select uuidv7(interval '-1 hour'))" + IN_ORDER);
    }

    private List<Revocation> read(String query) throws SQLException {
        try (var statement = connected().createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<Revocation>();
            while (rows.next()) {
                found.add(revocation(rows));
            }
            return found;
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private Connection connected() throws SQLException {
        var open = connection;
        if (open == null) {
            open = login.connect();
            open.setNetworkTimeout(Runnable::run, MILLIS_FOR_AN_ANSWER);
            connection = open;
        }
        return open;
    }

    private static Revocation revocation(ResultSet row) throws SQLException {
        return new Revocation(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("detail"),
                row.getBoolean("lifted"));
    }

    @Override
    public void close() {
        var open = connection;
        connection = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException e) {
            // it is gone, which is what was wanted
        }
    }
}
