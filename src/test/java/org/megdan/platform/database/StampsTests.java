package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class StampsTests {

    private static final String TOUCH = "select pg_notify('megdan_touch', 'stamps-test')";

    @Autowired
    Stamps stamps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void untilChangesAreHeardOf() {
        await().until(stamps::isHearing);
        var seen = new AtomicLong();
        // what was reset for this test is still on its way
        await().during(Duration.ofMillis(150)).until(() -> {
            // the first commit after a loss counts as a change of everything
            transaction.executeWithoutResult(t -> jdbc.sql("select 1").query().singleValue());
            return seen.getAndSet(stamps.current("stamps-test")) == seen.get();
        });
    }

    @Test
    void staysWhileNothingChanges() {
        var before = stamps.current("stamps-test");
        transaction.executeWithoutResult(t -> jdbc.sql("select 1").query().singleValue());
        assertThat(stamps.current("stamps-test")).isEqualTo(before);
    }

    @Test
    void movesBeforeTheCommitterGoesOn() {
        for (int i = 0; i < 50; i++) {
            var before = stamps.current("stamps-test");
            transaction.executeWithoutResult(t -> jdbc.sql(TOUCH).query().singleValue());
            assertThat(stamps.current("stamps-test")).isGreaterThan(before);
        }
    }

    @Test
    void staysWhenTheTransactionIsRolledBack() {
        var before = stamps.current("stamps-test");
        transaction.executeWithoutResult(t -> {
            jdbc.sql(TOUCH).query().singleValue();
            t.setRollbackOnly();
        });
        transaction.executeWithoutResult(t -> jdbc.sql("select 1").query().singleValue());
        assertThat(stamps.current("stamps-test")).isEqualTo(before);
    }

    @Test
    void leavesOtherTopicsAlone() {
        var before = stamps.current("another topic");
        transaction.executeWithoutResult(t -> jdbc.sql(TOUCH).query().singleValue());
        assertThat(stamps.current("another topic")).isEqualTo(before);
    }

    @Test
    void hearsOfChangesMadeElsewhere() throws SQLException {
        var before = stamps.current("stamps-test");
        try (var elsewhere = TestDatabase.app(database()).connect();
                var statement = elsewhere.createStatement()) {
            statement.execute(TOUCH);
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> stamps.current("stamps-test") > before);
    }

    @Test
    void takesALostConnectionForAChange() throws SQLException {
        var before = stamps.current("stamps-test");
        try (var admin = TestDatabase.admin(database());
                var statement = admin.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and query ~ '^(listen|select 1)' and pid <> pg_backend_pid()");
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> stamps.current("stamps-test") > before);
        movesBeforeTheCommitterGoesOn();
    }

    private String database() {
        return jdbc.sql("select current_database()").query(String.class).single();
    }
}
