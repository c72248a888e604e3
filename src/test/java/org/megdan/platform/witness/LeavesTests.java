package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.PublicAddress;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever broke into the application may do to the order of the log. */
@ModuleTest
class LeavesTests {

    private static final String LEAF =
            "insert into witness.leaf (index, entry, salt, commitment) values (%s, %s, sha256(''), sha256(''))";

    @TempDir
    Path data;

    @Autowired
    Audit audit;

    @Autowired
    Leaves leaves;

    @Autowired
    PublicAddress address;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Value("${megdan.database.url}")
    String url;

    @BeforeEach
    void act() {
        for (int i = 0; i < 3; i++) {
            transaction.executeWithoutResult(
                    status -> audit.record("audit.act.tried", "thing", new UUID(1, 1), null, null));
        }
    }

    @Test
    @Tries("I2")
    void theApplicationAddsTheNextPlaceAndNothingElse() {
        leaves.place();
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
        assertThat(leaves.from(0)).hasSize(3);
    }

    @Test
    void signsNothingOverAGap() throws Exception {
        leaves.place();
        new Superuser(database()).does("update witness.leaf set index = 1000 where index = 1");

        var follow = new FollowLog(data, leaves, address);
        assertThatThrownBy(follow::catchUp).isInstanceOf(LogForked.class);
        assertThat(data.resolve("log/checkpoint")).doesNotExist();
        follow.destroy();
    }

    /** Whatever stands in line already, acts go on. */
    @Test
    void keepsNoActFromHappening() throws Exception {
        new Superuser(database())
                .doesAndTriggersHear("insert into witness.pending select max(id) + 1 from audit.entry");
        act();
        assertThat(leaves.place()).isEqualTo(6);
        assertThat(leaves.from(0)).hasSize(6);
    }

    private String database() {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
