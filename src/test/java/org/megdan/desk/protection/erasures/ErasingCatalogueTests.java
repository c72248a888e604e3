package org.megdan.desk.protection.erasures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.megdan.platform.privacy.Erasing;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.OtherIds;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every column that may hold the number of a person or an account is answered for: by an {@link Erasing} bean, by a foreign key that
 * takes the row along with the account or the tie, or here with a reason. Ids in columns like {@code created_by} and {@code by_person} say who did something and may stay:
 * they lead to a record without a name.
 */
@ModuleTest
@Tries("P13")
class ErasingCatalogueTests {

    @Autowired
    List<Erasing> modules;

    @Autowired
    JdbcClient sql;

    @Test
    void everyColumnThatMayHoldAPersonIsAnsweredFor() {
        var covered =
                modules.stream().flatMap(module -> module.covers().stream()).collect(Collectors.toSet());
        var open = columns().stream()
                .filter(column -> !covered.contains(column) && !OtherIds.COLUMNS.contains(column))
                .toList();

        assertThat(open)
                .as(
                        "Each of these may hold the id of a person or an account. Bring an Erasing bean that covers it, or say here what else it holds.")
                .isEmpty();
    }

    @Test
    void nothingIsAnsweredForThatIsNotThere() {
        var all = sql.sql("""
                select format('%s.%s %s', table_schema, table_name, column_name) from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema')
                """).query(String.class).set();
        assertThat(modules.stream().flatMap(module -> module.covers().stream())).allMatch(all::contains);
        assertThat(OtherIds.COLUMNS).allMatch(all::contains);
    }

    /** Of type uuid, and neither a row's own number nor part of a key to something else; rows that go with an account or a tie are left out. */
    private List<String> columns() {
        return sql.sql("""
                select format('%s.%s %s', n.nspname, c.relname, a.attname)
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                join pg_namespace n on n.oid = c.relnamespace and n.nspname not in ('pg_catalog', 'information_schema')
                where a.attnum > 0 and not a.attisdropped and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
                  and a.attname <> 'id' and a.attname !~ '(_by|^by_person)$'
                  and not exists (
                      select from pg_constraint k
                      where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)
                        and (k.confrelid not in ('actors.actor'::regclass, 'identity.account'::regclass)
                             or k.confdeltype = 'c' and k.confrelid = 'identity.account'::regclass))
                order by 1
                """).query((row, i) -> row.getString(1)).list();
    }
}
