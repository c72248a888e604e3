package org.megdan.platform.database.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The roles of our own server and the database they share; safe to run at every start. */
final class Roles {

    static final String ADMIN = "megdan_admin";
    static final String OWNER = "megdan_owner";
    static final String APP = "megdan_app";
    static final List<String> ALL = List.of(ADMIN, OWNER, APP);
    static final String DATABASE = "megdan";

    private Roles() {}

    static void create(ServerFolder folder) throws SQLException {
        try (var connection = folder.login(ADMIN, "postgres").connect()) {
            for (var role : List.of(OWNER, APP)) {
                createRole(connection, folder.login(role, DATABASE));
            }
            createDatabase(connection, DATABASE);
        }
    }

    static void createDatabase(Connection admin, String name) throws SQLException {
        if (!exists(admin, "select 1 from pg_database where datname = '" + name + "'")) {
            run(admin, "create database " + name + " owner " + OWNER + " template template0");
            run(admin, "revoke all on database " + name + " from public");
            run(admin, "grant connect on database " + name + " to " + APP);
        }
    }

    private static void createRole(Connection admin, Login login) throws SQLException {
        if (!exists(admin, "select 1 from pg_roles where rolname = '" + login.user() + "'")) {
            run(admin, "create role " + login.user() + " login noinherit password '" + login.password() + "'");
        }
    }

    private static boolean exists(Connection admin, String query) throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection admin, String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
