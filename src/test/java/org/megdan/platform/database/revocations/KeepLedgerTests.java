package org.megdan.platform.database.revocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Tries("H9")
class KeepLedgerTests {

    @Autowired
    Revocations revocations;

    @Autowired
    @Qualifier("pool")
    HikariDataSource pool;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Value("${megdan.data}")
    Path data;

    @BeforeEach
    void begin() {
        takeAway();
    }

    @Test
    void writesALineBeforeTheCommitterGoesOn() throws IOException {
        for (int i = 0; i < 20; i++) {
            var taken = takeAway();
            assertThat(ledger()).contains(taken);
        }
    }

    @Test
    void wantsNoConnectionOfThePool() throws Exception {
        var held = new ArrayDeque<Connection>();
        try {
            while (held.size() < pool.getMaximumPoolSize() - 1) {
                held.push(pool.getConnection());
            }
            // the committer has the last one
            var taken = takeAway();
            assertThat(ledger()).contains(taken);
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
    }

    @Test
    void writesWhatItCouldNotWriteWithoutWaitingForAnotherAct() throws IOException {
        var file = data.resolve(RevocationLedger.NAME);
        var aside = data.resolve("aside");
        Files.move(file, aside);
        Files.createDirectory(file);
        var missed = takeAway();
        Files.delete(file);
        Files.move(aside, file);

        await().atMost(Duration.ofSeconds(15)).until(() -> ledger().contains(missed));
    }

    @Test
    void writesLinesThatAnotherNodeFoundInItsOwnLedger() throws SQLException {
        var old = UUID.randomUUID();
        try (var elsewhere = TestDatabase.app(database()).connect();
                var statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute(
                    "insert into database.revocation (id, at, kind, subject, detail, lifted) values (uuidv7(interval"
                            + " '-3 days'), now() - interval '3 days', 'identity.account', '" + old + "', '', false)");
            statement.execute("select pg_notify('megdan_touch', '*')");
            elsewhere.commit();
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> ledger().contains(old.toString()));
    }

    private String takeAway() {
        var subject = UUID.randomUUID().toString();
        transaction.executeWithoutResult(act -> revocations.record("identity.account", subject, ""));
        return subject;
    }

    private String ledger() throws IOException {
        return Files.readString(data.resolve(RevocationLedger.NAME));
    }

    private String database() {
        return sql.sql("select current_database()").query(String.class).single();
    }
}
