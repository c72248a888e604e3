package org.megdan.platform.database.revocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.database.Stamps;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.platform.database.server.Login;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ModuleTest
@Tries("H9")
class ReplayRevocationsTests {

    private static final Instant BEFORE = Instant.parse("2026-11-20T08:00:00Z");

    @Autowired
    ApplicationContext application;

    @Autowired
    ReplayRevocations replay;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Autowired
    Stamps stamps;

    private UUID account = new UUID(0, 0);

    @BeforeEach
    void enter() {
        var person = new Stage(application).enter(Cast.CHAIR, "CHAIR");
        account = accounts.ofPerson(person).orElseThrow().id();
    }

    @Test
    void aLineThatStandsTwiceCountsOnce() {
        var line = line(BEFORE, false);

        assertThat(replay.replay(List.of(line, line))).isEqualTo(1);

        assertThat(isDisabled()).isTrue();
        assertThat(replay.replay(List.of(line, line))).isZero();
    }

    @Test
    void theLastActCountsWhereverItStands() {
        var taken = line(BEFORE, false);
        var lifted = line(BEFORE.plusSeconds(60), true);

        replay.replay(List.of(lifted, taken));

        assertThat(isDisabled()).isFalse();
    }

    @Test
    @Tries("H6")
    void theLastActIsToldByTheDatabaseAndByNoNodesClock() {
        var lifted = line(BEFORE.plusSeconds(60), true);
        var taken = line(BEFORE, false);

        replay.replay(List.of(taken, lifted));

        assertThat(isDisabled()).isTrue();
    }

    @Test
    void allOfItOrNothing() {
        var foreign = new Revocation(nextId(), BEFORE, "identity.account", "nobody", "", false);

        assertThatThrownBy(() -> replay.replay(List.of(line(BEFORE, false), foreign)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("identity.account nobody");

        assertThat(isDisabled()).isFalse();
    }

    /** Whatever else goes wrong then, nobody is sent to look for a line. */
    @Test
    void aDatabaseThatDoesNotAnswerIsNotCalledOlder(@TempDir Path data) {
        var away = new Login("jdbc:postgresql://127.0.0.1:1/away", "nobody", "");
        var source = new DriverManagerDataSource(away.url(), away.user(), away.password());
        var broken = new ReplayRevocations(JdbcClient.create(source), List.of(), application);

        assertThatThrownBy(() -> new KeepLedger(data, broken, away, stamps).start())
                .isInstanceOf(DataAccessException.class);
    }

    private Revocation line(Instant at, boolean lifted) {
        return new Revocation(nextId(), at, "identity.account", account.toString(), "", lifted);
    }

    /** As the database makes them, one after another. */
    private UUID nextId() {
        return sql.sql("select uuidv7()").query(UUID.class).single();
    }

    private boolean isDisabled() {
        return sql.sql("select disabled_at is not null from identity.account where id = :id")
                .param("id", account)
                .query(Boolean.class)
                .single();
    }
}
