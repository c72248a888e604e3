package org.megdan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AuditModuleTests {

    @Autowired
    Audit audit;

    @Autowired
    History history;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private final UUID subject = UUID.randomUUID();

    @Test
    void refusesAnEntryWithoutTheTransactionOfItsAct() {
        assertThatThrownBy(() -> audit.record("audit.act.tried", "thing", subject, null, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void losesTheEntryWithItsAct() {
        transaction.executeWithoutResult(status -> {
            audit.record("audit.act.tried", "thing", subject, null, null);
            status.setRollbackOnly();
        });
        assertThat(history.of("thing", subject, null).isEmpty()).isTrue();
    }

    @Test
    void pagesThroughALongHistoryWithoutGaps() {
        for (int i = 0; i < 30; i++) {
            var number = i;
            transaction.executeWithoutResult(status ->
                    audit.record("audit.act.tried", "thing", subject, Map.of("n", number), Map.of("n", number + 1)));
        }
        var first = history.of("thing", subject, null);
        var second = history.of("thing", subject, first.older());

        assertThat(first.entries()).hasSize(25);
        assertThat(second.entries()).hasSize(5);
        assertThat(second.older()).isNull();
        assertThat(second.entries().getLast().changes()).containsExactly(new HistoryEntry.Change("n", "0", "1"));
    }

    @Test
    @Tries("I2")
    void theApplicationMayNeitherChangeNorDeleteAnEntry() {
        transaction.executeWithoutResult(status -> audit.record("audit.act.tried", "thing", subject, null, null));

        for (var statement : new String[] {
            "update audit.entry set actor_name = 'x'",
            "delete from audit.entry",
            "truncate audit.entry",
            "alter table audit.entry disable trigger all",
            "set role megdan_owner",
            "create function audit.x() returns int language sql return 1"
        }) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("ERROR");
        }
        assertThat(history.of("thing", subject, null).entries()).hasSize(1);
    }
}
