package org.megdan.desk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The built-in database of the measured data, asked as its administrator. */
record Database(Path data) {

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + connection().getProperty("port") + "/megdan";
    }

    String password(String user) {
        return connection().getProperty(user);
    }

    void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "megdan_admin", password("megdan_admin"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** From now on the server's log names each statement of the application, or no longer does. */
    void tellStatements(boolean tell) throws SQLException {
        run("alter role megdan_app " + (tell ? "set" : "reset") + " log_min_duration_statement" + (tell ? " = 0" : ""));
        // the pool opens its connections anew
        run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'megdan_app'");
    }

    /** How many statements the log has told of so far. */
    long statementsTold() {
        try (var lines = Files.lines(data.resolve("postgres/postgresql.log"))) {
            return lines.filter(line -> line.contains(" ms  execute ") || line.contains(" ms  statement: "))
                    .filter(line -> !line.contains("pg_notify"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties connection() {
        var properties = new Properties();
        try (var in = Files.newInputStream(data.resolve("postgres/connection.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
