package org.megdan.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.megdan.platform.database.backup.UnfitBackup;
import org.megdan.platform.database.server.CannotStart;

/**
 * A mark in the database from the moment its rows are back until all else of a restore is done. It is a comment, because a
 * schema of any age can carry one. Who finds it does not serve: nobody was told yet, and files may be missing.
 */
final class UnfinishedRestore {

    private static final String BULGARIAN =
            "Възстановяването беше прекъснато и в базата има само част от него. Копието не е засегнато: възстановете го отново, в празна папка и празна база.";
    private static final String ENGLISH =
            "The restore was interrupted and only a part of it is in the database. The backup is unharmed: restore it once more, into an empty folder and an empty database.";

    private UnfinishedRestore() {}

    static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on schema database is 'restoring'");
        }
    }

    static void end(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on schema database is null");
        }
    }

    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select 1 where obj_description(to_regnamespace('database'), 'pg_namespace') = 'restoring'")) {
            if (found.next()) {
                throw new CannotStart(BULGARIAN, ENGLISH);
            }
        }
    }

    static UnfitBackup interrupted(Exception reason) {
        return new UnfitBackup(BULGARIAN, ENGLISH, reason);
    }
}
