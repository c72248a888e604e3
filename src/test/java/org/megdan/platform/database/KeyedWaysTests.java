package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.megdan.testing.TestDatabase;

/** Objections from before hashes of addresses had a secret: they hold as before, and no plain hash is left. */
class KeyedWaysTests {

    private static final String KEYED_SINCE = "20261122.1814";
    private static final String PLAIN =
            "sha256(convert_to('PHONE ' || actors.contact_key('PHONE', '0899777123'), 'UTF8'))";

    private final String database = TestDatabase.create();

    @Test
    void anOlderObjectionHoldsForAnAddressThatComesInAgain() throws SQLException {
        Migrations.apply(
                TestDatabase.owner(database),
                "megdan_app",
                Migrations.all().stream()
                        .filter(version -> version.compareTo(KEYED_SINCE) < 0)
                        .collect(Collectors.toSet()));
        execute("insert into actors.refused_way (purpose, key, since) values ('CALLS', " + PLAIN + ", now())");

        Migrations.apply(TestDatabase.owner(database), "megdan_app", Migrations.all());

        assertThat(count("actors.refused_way where key = " + PLAIN)).isZero();
        execute("""
                insert into actors.actor (kind, name, sort_name, slug, search_text, created_at, changed_at)
                values ('PERSON', 'Друг Човек', 'Човек', 'drug-chovek', 'друг човек', now(), now());
                insert into actors.contact_point (actor, kind, value, since)
                select id, 'PHONE', '+359 89 977 7123', '2026-01-01' from actors.actor
                """);
        assertThat(count("actors.consent where purpose = 'CALLS' and answer = 'OBJECTED' and way = 'ADDRESS'"))
                .isOne();
    }

    private void execute(String change) throws SQLException {
        try (var connection = TestDatabase.owner(database).connect();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private long count(String rows) throws SQLException {
        try (var connection = TestDatabase.owner(database).connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getLong(1);
        }
    }
}
