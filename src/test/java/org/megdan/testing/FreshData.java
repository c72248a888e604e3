package org.megdan.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives every test the data that the migrations left, and tells the application that everything may have changed. */
class FreshData implements TestExecutionListener, Ordered {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname !~ '^pg_' and schemaname not in ('information_schema', 'public', 'seed')
              and tablename <> 'migration'
            """;
    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 4;
    private static final ConcurrentHashMap<String, List<String>> SEEDS = new ConcurrentHashMap<>();

    /** Before transactions of tests, which would not let go of their locks. */
    @Override
    public int getOrder() {
        return 1000;
    }

    @Override
    public void beforeTestClass(TestContext context) throws Exception {
        if (keepsData(context)) {
            reset(context);
        }
    }

    @Override
    public void beforeTestMethod(TestContext context) throws Exception {
        if (!keepsData(context)) {
            reset(context);
        }
    }

    private static boolean keepsData(TestContext context) {
        return AnnotatedElementUtils.hasAnnotation(context.getTestClass(), KeepsData.class);
    }

    private static void reset(TestContext context) throws SQLException {
        var url = context.getApplicationContext().getEnvironment().getRequiredProperty("megdan.database.url");
        var database = url.substring(url.lastIndexOf('/') + 1);
        try (var connection = TestDatabase.admin(database)) {
            connection.setAutoCommit(false);
            for (int attempt = 1; !reset(connection, database, attempt); attempt++) {
                connection.rollback();
            }
        }
    }

    /** False when the worker of the search index was just reading the same tables the other way round. */
    private static boolean reset(Connection connection, String database, int attempt) throws SQLException {
        try {
            run(connection, "set local session_replication_role = replica");
            var seeded = SEEDS.get(database);
            if (seeded == null) {
                SEEDS.put(database, keepSeeds(connection));
            } else {
                restore(connection, seeded);
            }
            run(connection, "select pg_notify('megdan_touch', '*')");
            connection.commit();
            return true;
        } catch (SQLException e) {
            if (attempt < ATTEMPTS && DEADLOCK.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static List<String> keepSeeds(Connection connection) throws SQLException {
        run(connection, "create schema seed");
        var filled = filled(connection);
        for (var table : filled) {
            run(connection, "create table " + seed(table) + " as table " + table);
        }
        return filled;
    }

    private static void restore(Connection connection, List<String> seeded) throws SQLException {
        var filled = filled(connection);
        if (!filled.isEmpty()) {
            run(connection, "truncate " + String.join(", ", filled) + " restart identity cascade");
        }
        for (var table : seeded) {
            run(connection, "insert into " + table + " overriding system value table " + seed(table));
        }
    }

    private static String seed(String table) {
        return "seed.\"" + table.replace("\"", "") + "\"";
    }

    private static List<String> filled(Connection connection) throws SQLException {
        var query = new ArrayList<String>();
        for (var table : strings(connection, TABLES)) {
            query.add("(select '" + table + "' where exists (select 1 from " + table + "))");
        }
        return query.isEmpty() ? List.of() : strings(connection, String.join(" union all ", query));
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
