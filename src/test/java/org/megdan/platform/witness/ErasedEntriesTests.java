package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;

/** Ten acts of anybody, then one of the person, one about them, one that mentions them, and ten more. */
@ModuleTest
class ErasedEntriesTests extends ErasedLog {

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
}
