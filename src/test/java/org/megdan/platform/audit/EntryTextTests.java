package org.megdan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.platform.hashes.Sha256;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class EntryTextTests {

    /** Of the one row below. Another value here means that no log signed until now can be verified any more. */
    private static final String FOR_EVER = "9f982addb480b68f3630f615b0bd0df10871add7f5af0cd997a5fa35b46bac41";

    private static final String ROW = """
            select 7::bigint as id, timestamptz '2026-03-29 03:30:00.123456+03' as at,
                '00000000-0000-0000-0000-000000000001'::uuid as account, null::uuid as person, 'Калина Приказкова' as actor_name,
                'plans.act.retitled' as action, 'node' as subject_kind, '00000000-0000-0000-0000-000000000002'::uuid as subject_id,
                null::uuid as context_id, '{"title": "Старо"}'::jsonb as before, '{"b": [1, 2.50], "title": "Ново"}'::jsonb as after,
                '' as reference, null::uuid as token, null::text as token_name
            """;

    @Autowired
    JdbcClient sql;

    @Test
    void writesARowTheSameForEver() {
        var text = sql.sql("select " + EntryText.COLUMNS + " from (" + ROW + ") e")
                .query((row, i) -> EntryText.of(row))
                .single();
        assertThat(Sha256.hex(text)).isEqualTo(FOR_EVER);
    }

    @Test
    void leavesNoColumnOut() {
        var columns = sql.sql("""
                select column_name from information_schema.columns
                where table_schema = 'audit' and table_name = 'entry' order by ordinal_position
                """).query(String.class).list();
        assertThat(columns)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(EntryText.COLUMNS).containsPattern("\\be\\." + column + "\\b"));
    }
}
