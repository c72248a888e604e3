package org.megdan.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.platform.database.server.Login;

/** What a database must be before Megdan entrusts anything to it; asserted at every start. */
final class Requirements {

    private static final int OLDEST_VERSION = 180_000;
    private static final String FACTS = """
            select current_setting('server_version_num') as version,
              current_setting('fsync') as fsync,
              current_setting('full_page_writes') as full_page_writes,
              current_setting('synchronous_commit') as synchronous_commit,
              (select pg_encoding_to_char(encoding) from pg_database where datname = current_database()) as encoding,
              (select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls
                 from pg_roles where rolname = current_user)::text as powerful,
              has_database_privilege(current_database(), 'create')::text as creates
            """;

    private final Login owner;
    private final Login app;

    private Requirements(Login owner, Login app) {
        this.owner = owner;
        this.app = app;
    }

    static void check(Login owner, Login app) {
        new Requirements(owner, app).check();
    }

    private void check() {
        durable(facts(owner));
        var seenByApp = facts(app);
        durable(seenByApp);
        if (owner.user().equals(app.user())
                || seenByApp.containsValue("true")
                || ask(
                                app,
                                "select pg_has_role(current_user, '"
                                        + owner.user().replace("'", "''") + "', 'member')::text as member")
                        .containsValue("true")) {
            throw new CannotStart(
                    "Ролята %s в базата може повече, отколкото бива. Тя не бива да е собственик, да е суперпотребител или да създава обекти (вж. docs/operations.md)."
                            .formatted(app.user()),
                    "The role %s may do more than it ought to. It must not be the owner, a superuser or create objects (see docs/operations.md)."
                            .formatted(app.user()));
        }
    }

    private static void durable(Map<String, String> facts) {
        if (Integer.parseInt(facts.getOrDefault("version", "0")) < OLDEST_VERSION) {
            throw new CannotStart(
                    "Нужен е PostgreSQL 18 или по-нов, а този е %s.".formatted(facts.get("version")),
                    "PostgreSQL 18 or newer is needed, this one is %s.".formatted(facts.get("version")));
        }
        require(facts, "encoding", "UTF8");
        require(facts, "fsync", "on");
        require(facts, "full_page_writes", "on");
        if (!"remote_apply".equals(facts.get("synchronous_commit"))) {
            require(facts, "synchronous_commit", "on");
        }
    }

    private static void require(Map<String, String> facts, String setting, String value) {
        if (!value.equals(facts.get(setting))) {
            throw new CannotStart(
                    "Настройката %s на PostgreSQL е %s, а трябва да е %s: иначе записаното може да се загуби."
                            .formatted(setting, facts.get(setting), value),
                    "PostgreSQL's setting %s is %s and must be %s: otherwise what was saved can be lost."
                            .formatted(setting, facts.get(setting), value));
        }
    }

    private static Map<String, String> facts(Login login) {
        return ask(login, FACTS);
    }

    private static Map<String, String> ask(Login login, String query) {
        try (Connection connection = login.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            var found = new TreeMap<String, String>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                found.put(rows.getMetaData().getColumnLabel(i), rows.getString(i));
            }
            return found;
        } catch (SQLException e) {
            throw unreachable(login, e);
        }
    }

    private static CannotStart unreachable(Login login, SQLException e) {
        return new CannotStart(
                "Базата не приема връзка като %s на %s: %s".formatted(login.user(), login.url(), e.getMessage()),
                "The database does not accept a connection as %s at %s: %s"
                        .formatted(login.user(), login.url(), e.getMessage()),
                e);
    }
}
