package org.megdan.platform.witness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.megdan.platform.audit.EntryText;
import org.megdan.testing.TestDatabase;

/** Somebody who may do anything in the database, and whom triggers hear only on wish. */
record Superuser(String database) {

    void does(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    void doesAndTriggersHear(String each) throws SQLException {
        try (var connection = TestDatabase.admin(database);
                var statement = connection.createStatement()) {
            statement.execute(each);
        }
    }

    /** Entries and leaves alike. */
    void cutsAt(long index) throws SQLException {
        does(
                "delete from audit.entry where id in (select entry from witness.leaf where index >= " + index + ")",
                "delete from witness.leaf where index >= " + index);
    }

    void makesEveryHashFit() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select l.entry, l.salt, " + EntryText.COLUMNS
                        + " from witness.leaf l join audit.entry e on e.id = l.entry")) {
            while (rows.next()) {
                makeFit(rows, connection);
            }
        }
    }

    private static void makeFit(ResultSet row, Connection connection) throws SQLException {
        try (var change = connection.prepareStatement("update witness.leaf set commitment = ? where entry = ?")) {
            change.setBytes(1, Leaves.commitment(row.getBytes("salt"), EntryText.of(row)));
            change.setLong(2, row.getLong("entry"));
            change.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        var connection = TestDatabase.admin(database);
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        return connection;
    }
}
