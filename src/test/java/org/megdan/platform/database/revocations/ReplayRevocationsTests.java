package org.megdan.platform.database.revocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        replay.replay(List.of(line(BEFORE.plusSeconds(60), true), line(BEFORE, false)));

        assertThat(isDisabled()).isFalse();
    }

    @Test
    void allOfItOrNothing() {
        var foreign = new Revocation(UUID.randomUUID(), BEFORE, "identity.account", "nobody", "", false);

        assertThatThrownBy(() -> replay.replay(List.of(line(BEFORE, false), foreign)))
                .isInstanceOf(RuntimeException.class);

        assertThat(isDisabled()).isFalse();
    }

    private Revocation line(Instant at, boolean lifted) {
        return new Revocation(UUID.randomUUID(), at, "identity.account", account.toString(), "", lifted);
    }

    private boolean isDisabled() {
        return sql.sql("select disabled_at is not null from identity.account where id = :id")
                .param("id", account)
                .query(Boolean.class)
                .single();
    }
}
