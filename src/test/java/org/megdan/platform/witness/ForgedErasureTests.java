package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.platform.audit.EntryText;
import org.megdan.platform.hashes.Sha256;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;

/** Somebody with the power over the database rewrites an entry and calls it an erasure. */
@ModuleTest
class ForgedErasureTests extends ErasedLog {

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
}
