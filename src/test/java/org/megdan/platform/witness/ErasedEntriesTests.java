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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.audit.Blanking;
import org.megdan.platform.audit.EntryText;
import org.megdan.platform.hashes.Sha256;
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
        sql.sql("""
                insert into actors.actor (id, kind, name, sort_name, slug, search_text, created_at, changed_at)
                values (:person, 'ERASED', 'Заличено лице', 'Заличено лице', 'zalicheno', '', now(), now())
                """).param("person", PERSON).update();
        sql.sql("insert into protection.erasure (id, number, person, ordered_at) values (:id, 1, :person, now())")
                .param("id", ERASURE)
                .param("person", PERSON)
                .update();
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

        assertThat(check().key()).isEqualTo("witness.check.erasing");
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

    /** The database's superuser changes an act and says themselves that somebody was erased there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "update witness.leaf set salt = null where entry = 10",
                "update witness.leaf set salt = null where entry = 10; insert into audit.blanked values (10, uuidv7(), now())",
                "update witness.leaf set salt = null where entry = 10; update audit.entry set actor_name = '' where id = 10"
            })
    @Tries("I1")
    void namesAnEntryThatWasEditedThoughARecordWasForged(String besides) throws Exception {
        var entry = own() - 1;
        log.superuser()
                .does(
                        "update audit.entry set after = '{\"n\": 1000}', actor_name = 'Друг' where id = " + entry,
                        besides.replace("10", String.valueOf(entry)));
        var hash = sql.sql("select " + EntryText.COLUMNS + " from audit.entry e where e.id = " + entry)
                .query((row, i) -> Sha256.hex(EntryText.of(row)))
                .single();
        log.superuser().doesAndTriggersHear("""
                insert into audit.entry (at, actor_name, action, subject_kind, subject_id, after)
                values (now(), '', 'audit.act.blanked', 'erasure', uuidv7(), '{"entries": {"%d": "%s"}}')
                """.formatted(entry, hash));
        log.sign();
        assertThat(check()).isEqualTo(changed(entry));
    }

    @Test
    @Tries("I2")
    void nobodyIsForgottenWithoutAnOrder() {
        var words = "{Канарка Жълтоперова}";
        assertThatThrownBy(() -> sql.sql("select snapshots.redact(uuidv7(), :words::text[])")
                        .param("words", words)
                        .query()
                        .singleRow())
                .rootCause()
                .hasMessageContaining("nobody is being erased");
        assertThatThrownBy(() -> sql.sql("select audit.blank(:erasure, uuidv7(), null, :words::text[])")
                        .param("erasure", ERASURE)
                        .param("words", words)
                        .query()
                        .listOfRows())
                .rootCause()
                .hasMessageContaining("nobody is being erased");
        sql.sql("update actors.actor set kind = 'PERSON' where id = :person")
                .param("person", PERSON)
                .update();
        assertThatThrownBy(this::blank).rootCause().hasMessageContaining("nobody is being erased");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit.blank(uuid, uuid, uuid, text[])", "snapshots.redact(uuid, text[])"})
    void onlyTheApplicationMayAskForIt(String function) {
        assertThat(sql.sql("select has_function_privilege('public', :function, 'execute')")
                        .param("function", function)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Канарка Жълтоперова|{\"a\": \"за канарка жълтоперова.\"}|true",
                "Канарка Жълтоперова|{\"a\": \"два реда\\nКанарка Жълтоперова\"}|true",
                "Канарка Жълтоперова|{\"a\": \"Канарка Жълтоперова-Друга\"}|false",
                "Канарка Жълтоперова|{\"a\": \"Канарка Жълтопероване\"}|false",
                "n@example.org|{\"a\": \"ivan-n@example.org\"}|false",
                "n@example.org|{\"a\": \"n@example.org.bg\"}|false",
                "n@example.org|{\"a\": \"до n@example.org.\"}|true",
                "0899 777 123|{\"a\": \"0899 777 1234\"}|false",
                "+359 899 777 123|{\"a\": \"(+359 899 777 123)\"}|true",
                "Георги \"Гошо\" Петров|{\"a\": \"с Георги \\\"Гошо\\\" Петров\"}|true"
            })
    void findsWholeWordsOnly(String word, String state, boolean isThere) {
        assertThat(sql.sql("select audit.tells_of(:state::jsonb, array[:word])")
                        .param("state", state)
                        .param("word", word)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(isThere);
        assertThat(sql.sql("select :state collate \"und-x-icu\" ~* database.pattern_of(array[:word])")
                        .param("state", state)
                        .param("word", word)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(isThere);
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
        // what it vouched for comes before it
        assertThat(check()).isEqualTo(changed(own()));
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
