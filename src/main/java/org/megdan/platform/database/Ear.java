package org.megdan.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.megdan.platform.database.server.Login;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection that hears which topics were touched. */
final class Ear implements AutoCloseable {

    private static final int SECONDS_FOR_AN_ANSWER = 5_000;

    private final Connection connection;
    private final Stamps stamps;

    Ear(Login login, Stamps stamps) throws SQLException {
        this.stamps = stamps;
        this.connection = login.connect();
        connection.setNetworkTimeout(Runnable::run, SECONDS_FOR_AN_ANSWER);
        run("listen megdan_touch");
    }

    /** Waits for touches, but not forever. */
    void listen(int millis) throws SQLException {
        pass(connection.unwrap(PGConnection.class).getNotifications(millis));
    }

    /**
     * Hears all that was committed before this call: the server hands over pending notifications before it says that it is
     * done with a statement.
     */
    void catchUp() throws SQLException {
        run("select 1");
        pass(connection.unwrap(PGConnection.class).getNotifications());
    }

    private void pass(PGNotification[] heard) {
        if (heard != null) {
            for (var touch : heard) {
                stamps.touch(touch.getParameter());
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // it is gone, which is what was wanted
        }
    }
}
