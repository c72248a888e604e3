package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.audit.Blanking;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten acts of anybody, then one of the person, one about them, one that mentions them, and ten more. */
@ModuleTest
class ErasedEntriesTests {

    private static final UUID PERSON = new UUID(7, 7);
    private static final UUID ACCOUNT = new UUID(8, 8);
    private static final UUID ERASURE = new UUID(9, 9);
    private static final List<String> WORDS = List.of("Канарка Жълтоперова");

    @TempDir
    Path data;

    @Autowired
    ApplicationContext application;

    @Autowired
    Audit audit;

    @Autowired
    Blanking blanking;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private OwnLog log = new OwnLog(new StaticApplicationContext(), Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        log = new OwnLog(application, data);
        log.act(10);
        Acting.as(
                new Viewer(ACCOUNT, PERSON, WORDS.getFirst(), java.util.Set.of()), () -> act("thing", new UUID(1, 1)));
        act("actor", PERSON);
        act("thing", new UUID(2, 2));
        log.act(10);
        log.sign();
    }

    @Test
    @Tries("P13")
    void theLogVerifiesAndSaysThatWordsWereErased() throws Exception {
        assertThat(blank()).isEqualTo(3);

        assertThat(check().key()).isEqualTo("witness.check.erased");
        log.sign();
        var report = check();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.arguments()).contains(24L, 3L);
        assertThat(sql.sql("select string_agg(e::text, '') from audit.entry e")
                        .query(String.class)
                        .single())
                .doesNotContainIgnoringCase("жълтоперова");
        assertThat(sql.sql("select count(*) from witness.leaf where salt is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void leavesTheStatesOfOthersAsTheyAre() {
        blank();
        assertThat(sql.sql("select count(*) from audit.entry where after is not null and action = 'audit.act.tried'")
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    @Tries("I4")
    void askedTwiceItIsDoneOnce() {
        assertThat(blank()).isEqualTo(3);
        assertThat(blank()).isZero();
    }

    @Test
    @Tries("I2")
    void nobodyBlanksWithoutARecordInTheLog() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> sql.sql("select * from audit.blank(:erasure, :person, null, '{}')")
                                .param("erasure", ERASURE)
                                .param("person", PERSON)
                                .query(Long.class)
                                .list()))
                .rootCause()
                .hasMessageContaining("was blanked without a record in the log");
        assertThat(sql.sql("select actor_name from audit.entry where id = " + own())
                        .query(String.class)
                        .single())
                .isEqualTo(WORDS.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit.blanked (entry, erasure, at) values (1, uuidv7(), now())",
                "insert into snapshots.redaction (snapshot_id, erasure, at) values (uuidv7(), uuidv7(), now())",
                "update audit.entry set actor_name = '' where id = 11",
                "update witness.leaf set salt = null"
            })
    @Tries("I2")
    void theApplicationDoesNothingOfItByItself(String statement) {
        blank();
        assertThatThrownBy(() -> sql.sql(statement).update()).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void takesNoWordThatIsTooShortToTellPeopleApart() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> blanking.blank(ERASURE, PERSON, ACCOUNT, List.of("Иван"))))
                .rootCause()
                .hasMessageContaining("too short");
    }

    @Test
    @Tries("I1")
    void namesAnEntryThatWasBlankedWithoutAnErasure() throws Exception {
        log.superuser()
                .does(
                        "update audit.entry set actor_name = '', after = null where id = " + own(),
                        "update witness.leaf set salt = null where entry = " + own());
        assertThat(check()).isEqualTo(changed(own()));
    }

    @Test
    @Tries("I1")
    void namesWhatWasChangedInTheRestOfAnErasedEntry() throws Exception {
        blank();
        log.sign();
        log.superuser().does("update audit.entry set action = 'audit.act.other' where id = " + (own() + 1));
        assertThat(check()).isEqualTo(changed(own() + 1));
    }

    @Test
    @Tries("I1")
    void namesARecordOfBlankingThatWasMadeToFit() throws Exception {
        blank();
        log.sign();
        log.superuser()
                .does(
                        "update audit.entry set after = jsonb_set(after, '{entries,5}', '\"00\"') where action = 'audit.act.blanked'");
        assertThat(check())
                .isEqualTo(changed(sql.sql("select id from audit.entry where action = 'audit.act.blanked'")
                        .query(Long.class)
                        .single()));
    }

    private void act(String kind, UUID subject) {
        transaction.executeWithoutResult(status -> audit.record(new Act(
                "audit.act.told", kind, subject, null, null, Map.of("note", "за „КАНАРКА жълтоперова“ и „друг“"))));
    }

    /** The person's own act; the one about them comes next. */
    private long own() {
        return sql.sql("select id from audit.entry where person = :person")
                .param("person", PERSON)
                .query(Long.class)
                .single();
    }

    private LogReport changed(long entry) {
        var place = sql.sql("select index from witness.leaf where entry = :entry")
                .param("entry", entry)
                .query(Long.class)
                .single();
        return LogReport.broken("witness.check.changed", place, entry);
    }

    private int blank() {
        var count = transaction.execute(status -> blanking.blank(ERASURE, PERSON, ACCOUNT, WORDS));
        return count == null ? 0 : count;
    }

    private LogReport check() throws SQLException, IOException {
        try (var connection = TestDatabase.owner(log.database()).connect()) {
            return LogCheck.run(connection, data, null);
        }
    }
}
