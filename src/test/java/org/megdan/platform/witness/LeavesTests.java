package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever broke into the application may do to the order of the log. */
@ModuleTest
class LeavesTests {

    private static final String LEAF =
            "insert into witness.leaf (index, entry, salt, commitment) values (%s, %s, sha256(''), sha256(''))";

    @TempDir
    Path data;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    private OwnLog log = new OwnLog(new StaticApplicationContext(), Path.of(""));

    @BeforeEach
    void act() {
        log = new OwnLog(application, data);
        log.act(3);
    }

    @Test
    @Tries("I2")
    void theApplicationAddsTheNextPlaceAndNothingElse() {
        log.leaves().place();
        for (var statement : new String[] {
            "update witness.leaf set index = index + 10",
            "delete from witness.leaf",
            "truncate witness.leaf",
            "insert into witness.pending values (1000)",
            LEAF.formatted("9223372036854775807", "(select max(id) from audit.entry)"),
            LEAF.formatted("3", "1000000")
        }) {
            assertThatThrownBy(() -> sql.sql(statement).update()).as(statement).isInstanceOf(DataAccessException.class);
        }
        assertThat(log.leaves().from(0)).hasSize(3);
    }

    @Test
    void signsNothingOverAGap() throws Exception {
        log.leaves().place();
        log.superuser().does("update witness.leaf set index = 1000 where index = 1");

        assertThatThrownBy(log::sign).isInstanceOf(LogForked.class);
        assertThat(data.resolve("log/checkpoint")).doesNotExist();
    }

    /** Whatever stands in line already, acts go on. */
    @Test
    void keepsNoActFromHappening() throws Exception {
        log.superuser().doesAndTriggersHear("insert into witness.pending select max(id) + 1 from audit.entry");
        log.act(3);
        assertThat(log.leaves().place()).isEqualTo(6);
        assertThat(log.leaves().from(0)).hasSize(6);
    }
}
