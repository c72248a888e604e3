package org.megdan.platform.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.database.revocations.OlderDatabaseFound;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that is older than the ledger beside it. */
@ModuleTest
@Tries("H9")
class RevokedRemindersTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    WeeklyDigests digests;

    @Autowired
    RevokedReminders older;

    @Autowired
    Choices choices;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private UUID chair = new UUID(0, 0);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.CHAIR, "CHAIR");
        SampleStrategy.begin(application);
        sql.sql("update identity.account set first_signed_in_at = now()").update();
        chair = accounts.withAddress(Cast.CHAIR.email()).orElseThrow().id();
    }

    @Test
    void tellsNoWeekTwice() {
        older.on(new OlderDatabaseFound());
        assertThat(digests.send()).isZero();

        sql.sql("update reminders.digest set week = week - 7").update();
        assertThat(digests.send()).isEqualTo(1);
    }

    @Test
    void endsTheLettersOfWhoEndedThem() {
        transaction.executeWithoutResult(replay -> older.revoke(chair.toString(), ""));
        transaction.executeWithoutResult(replay -> older.revoke(chair.toString(), ""));

        assertThat(sql.sql("select wanted from reminders.choice")
                        .query(String.class)
                        .list())
                .containsExactly("NONE");
        assertThat(digests.send()).isZero();
    }

    @Test
    void isToldOfEndsAndOfNewBeginnings() {
        var anybody = Viewer.program("Някой");
        Acting.as(anybody, () -> choices.choose(chair, Wanted.NONE));
        Acting.as(anybody, () -> choices.choose(chair, Wanted.NONE));
        Acting.as(anybody, () -> choices.choose(chair, Wanted.BG));

        assertThat(sql.sql("select lifted from database.revocation where kind = 'reminders.stop' order by id")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true);
    }
}
