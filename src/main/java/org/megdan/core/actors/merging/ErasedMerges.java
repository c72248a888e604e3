package org.megdan.core.actors.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of merges hold what an earlier record said of somebody: they go, and the old address no longer says a name. */
@Component
@Order(Erasing.CORE)
class ErasedMerges implements Erasing {

    /** All merges that led into the person's record, over others too. */
    private static final String THEIRS = """
            (select m.id from actors.merge m where :person in (m.kept, m.gone)
                or m.gone in (select gone from actors.merged where kept = :person))
            """;

    private final JdbcClient sql;

    ErasedMerges(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("actors.merge kept", "actors.merge gone", "actors.merged kept", "actors.merged gone");
    }

    @Override
    public Set<String> words(ErasedPerson person) {
        return new HashSet<>(sql.sql("""
                select coalesce(s.before ->> 'value', s.before ->> 'name') from actors.merge_step s
                where s.merge in\s""" + THEIRS + """
                 and (s.before ->> 'value' is not null and s.before ->> 'kind' in ('EMAIL', 'PHONE') or s.before ->> 'name' like '% %')
                """)
                .param("person", person.person())
                .query((row, number) -> row.getString(1))
                .list());
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var count = sql.sql("select count(*) from " + THEIRS + " theirs")
                .param("person", person.person())
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(Fate.goes(layout.t("actors.erased.merges", count)));
    }

    @Override
    public void erase(ErasedPerson person) {
        write("delete from actors.merge_step where merge in " + THEIRS, person.person());
        write("update actors.merged set slug = 'zalicheno-' || gone where kept = :person", person.person());
    }

    private void write(String statement, UUID person) {
        sql.sql(statement).param("person", person).update();
    }
}
