package org.megdan.core.actors.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.megdan.platform.privacy.Following;
import org.megdan.platform.privacy.Following.Followed;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.OtherIds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of every column that may hold the id of a person or an organisation somebody says what becomes of it when two records become one: a
 * foreign key, a {@link Following} bean, or here a reason. Ids in columns like {@code created_by} say who did something and stay.
 */
@ModuleTest
class FollowingCatalogueTests {

    private static final Set<String> ELSEWHERE = Set.of(
            // the merge itself moves the account, or refuses two
            "identity.account person",
            // numbers of accounts and acts, which no merge changes; and the log
            "api.answer account",
            "audit.entry account",
            "audit.entry person",
            "audit.entry subject_id",
            "audit.entry context_id",
            "audit.entry token",
            "audit.entry before",
            "audit.entry after",
            // orders of erasure, which are not people
            "audit.blanked erasure",
            "snapshots.redaction erasure");

    @Autowired
    List<Following> modules;

    @Autowired
    JdbcClient sql;

    @Test
    void everyColumnThatMayHoldAnActorFollowsOrStaysForAReason() {
        var answered = new HashSet<>(said());
        answered.addAll(ELSEWHERE);
        answered.addAll(OtherIds.COLUMNS);

        assertThat(columns().stream().filter(column -> !answered.contains(column)))
                .as(
                        "Each of these may hold the id of an actor. Bring a Following bean that says what becomes of it, or say here what else it holds.")
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfWhatIsNotThere() {
        var all = sql.sql("""
                select format('%s.%s %s', table_schema, table_name, column_name) from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema')
                """).query(String.class).set();

        assertThat(said()).allMatch(all::contains);
        assertThat(ELSEWHERE).allMatch(all::contains);
    }

    private Set<String> said() {
        var said = modules.stream()
                .flatMap(module -> module.follows().stream().map(Followed::written))
                .collect(Collectors.toSet());
        modules.forEach(module -> said.addAll(module.keeps()));
        return said;
    }

    /** Ids, and JSON that may hold some; no row's own number, and nothing that refers to something by a foreign key. */
    private List<String> columns() {
        return sql.sql("""
                select format('%s.%s %s', n.nspname, c.relname, a.attname)
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                join pg_namespace n on n.oid = c.relnamespace and n.nspname not in ('pg_catalog', 'information_schema')
                where a.attnum > 0 and not a.attisdropped
                  and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'jsonb'::regtype, 'json'::regtype)
                  and a.attname <> 'id' and a.attname !~ '(_by|^by_person)$'
                  and not exists (
                      select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey))
                order by 1
                """).query((row, i) -> row.getString(1)).list();
    }
}
