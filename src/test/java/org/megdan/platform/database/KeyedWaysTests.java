package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;

/** Objections from before hashes of addresses had a secret, and from when it lay beside them: they hold as before, and the key is only outside. */
class KeyedWaysTests {

    private static final String KEYED_SINCE = "20261122.1814";
    private static final String OUTSIDE_SINCE = "20261122.2038";
    private static final String PLAIN =
            "sha256(convert_to('PHONE ' || actors.contact_key('PHONE', '0899777123'), 'UTF8'))";
    private static final String OBJECTION =
            "insert into actors.refused_way (purpose, key, since) values ('CALLS', %s, now())";

    private final String database = TestDatabase.create();
    private final Path data = TestDatabase.emptyFolder();

    @ParameterizedTest
    @ValueSource(strings = {KEYED_SINCE, OUTSIDE_SINCE})
    void anOlderObjectionHoldsForAnAddressThatComesInAgain(String since) throws Exception {
        upTo(since);
        execute(OBJECTION.formatted(
                since.equals(KEYED_SINCE)
                        ? PLAIN
                        : "(select actors.way_key(secret, 'PHONE', '0899777123') from actors.way_secret)"));

        upgrade();
        var key = start("");

        assertThat(Files.readString(data.resolve("installation.key")).strip())
                .hasSize(64)
                .isEqualTo(key);
        assertThat(Files.getPosixFilePermissions(data.resolve("installation.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(count("database.key_on_its_way")).isZero();
        assertThat(count("database.key_mark where mark = sha256(decode('" + key + "', 'hex'))"))
                .isOne();
        assertThat(count("actors.refused_way where key = " + PLAIN)).isZero();
        assertThat(start("")).isEqualTo(key);
        assertThat(isRecognised(key)).isTrue();
    }

    @Test
    void withoutAnyHashAnOlderSecretIsNotCarriedOn() throws Exception {
        upTo(OUTSIDE_SINCE);
        upgrade();

        assertThat(count("database.key_on_its_way")).isZero();
        assertThat(start("ab".repeat(32))).isEqualTo("ab".repeat(32));
        assertThat(data.resolve("installation.key")).doesNotExist();
    }

    @Test
    void aStartThatWasKilledBetweenFileAndRowGoesOn() throws Exception {
        upTo(OUTSIDE_SINCE);
        execute(OBJECTION.formatted("(select actors.way_key(secret, 'PHONE', '0899777123') from actors.way_secret)"));
        upgrade();
        execute("create table public.left_over as table database.key_on_its_way");
        var key = start("");
        execute("insert into database.key_on_its_way select * from public.left_over; delete from database.key_mark");

        assertThat(start("")).isEqualTo(key);
        assertThat(count("database.key_on_its_way")).isZero();
    }

    @Test
    void anotherKeyIsNotPutInPlaceOfTheOneThatTheDatabaseBrings() throws Exception {
        upTo(OUTSIDE_SINCE);
        execute(OBJECTION.formatted("(select actors.way_key(secret, 'PHONE', '0899777123') from actors.way_secret)"));
        upgrade();

        assertThatThrownBy(() -> start("cd".repeat(32))).isInstanceOf(CannotStart.class);
        assertThat(count("database.key_on_its_way")).isOne();
        assertThat(isRecognised(start(""))).isTrue();
    }

    @Test
    @Tries("H9")
    void aDatabaseWithoutItsKeyGetsNoNewOne() throws Exception {
        upgrade();
        var key = start("");
        execute(OBJECTION.formatted("actors.way_key(decode('" + key + "', 'hex'), 'PHONE', '0899777123')"));
        Files.delete(data.resolve("installation.key"));

        assertThat(start("")).isEmpty();
        assertThat(start("ef".repeat(32))).isEmpty();
        assertThat(data.resolve("installation.key")).doesNotExist();

        assertThat(start(key)).isEqualTo(key);
        assertThat(isRecognised(key)).isTrue();
    }

    @Test
    @Tries("H7")
    void serversOfOneDatabaseThatStartAtOnceHaveOneKeyAndTheOthersAreTold() throws Exception {
        upgrade();
        var servers = IntStream.range(0, 8)
                .mapToObj(i -> new InstallationKey("", TestDatabase.emptyFolder()))
                .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            servers.forEach(server -> crowd.submit(() -> server.settle(TestDatabase.owner(database))));
        }

        var known = servers.stream().filter(server -> !server.isLost()).toList();
        assertThat(known).hasSize(1);
        assertThat(start(known.getFirst().written())).isEqualTo(known.getFirst().written());
    }

    @Test
    void whatIsNoKeyStopsTheStart() throws Exception {
        upgrade();
        Files.writeString(data.resolve("installation.key"), "половин ключ");

        assertThatThrownBy(() -> start("")).isInstanceOf(CannotStart.class).hasMessageContaining("64 hexadecimal");
        assertThatThrownBy(() -> start("12")).isInstanceOf(CannotStart.class).hasMessageContaining("megdan.key");
    }

    private void upTo(String since) {
        Migrations.apply(
                TestDatabase.owner(database),
                "megdan_app",
                Migrations.all().stream()
                        .filter(version -> version.compareTo(since) < 0)
                        .collect(Collectors.toSet()));
    }

    private void upgrade() {
        Migrations.apply(TestDatabase.owner(database), "megdan_app", Migrations.all());
    }

    private String start(String setting) {
        var key = new InstallationKey(setting, data);
        key.settle(TestDatabase.owner(database));
        assertThat(key.isLost()).isEqualTo(key.written().isEmpty());
        return key.written();
    }

    private boolean isRecognised(String key) throws SQLException {
        execute("set megdan.key = '" + key + "'; " + """
                insert into actors.actor (kind, name, sort_name, slug, search_text, created_at, changed_at)
                values ('PERSON', 'Друг Човек', 'Човек', 'drug-chovek', 'друг човек', now(), now());
                insert into actors.contact_point (actor, kind, value, since)
                select id, 'PHONE', '+359 89 977 7123', '2026-01-01' from actors.actor
                """);
        return count("actors.consent where purpose = 'CALLS' and answer = 'OBJECTED' and way = 'ADDRESS'") == 1;
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
