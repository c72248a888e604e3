package org.megdan.desk.team.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.privacy.Hindrance;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person’s functions, absences and what they noted for themselves go; tasks of the team and the hours given to them stay without a name. */
@Component
@Order(Erasing.DESK)
class ErasedFunctions implements Erasing {

    private final JdbcClient sql;

    ErasedFunctions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "team.holding person",
                "team.holding deputy",
                "team.acknowledgement person",
                "team.task person",
                "team.task_helper person",
                "team.absence person");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var held = sql.sql("select count(*) from team.holding where :person in (person, deputy)")
                .param("person", person.person())
                .query(Long.class)
                .single();
        var fates = new ArrayList<Fate>();
        if (held > 0) {
            fates.add(Fate.goes(layout.t("team.erased.functions", held)));
        }
        var tasks = open(person)
                + sql.sql("""
                select (select count(*) from team.task t join team.task_end e on e.task = t.id where t.person = :person and not t.is_own)
                     + (select count(*) from team.task_helper where person = :person)
                """)
                        .param("person", person.person())
                        .query(Long.class)
                        .single();
        if (tasks > 0) {
            fates.add(Fate.stays(layout.t("team.erased.tasks", tasks), layout.t("team.erased.tasks.why")));
        }
        return fates;
    }

    @Override
    public List<Hindrance> hindrances(ErasedPerson person, Layout layout) {
        var open = open(person);
        return open == 0
                ? List.of()
                : List.of(new Hindrance(false, layout.t("team.erased.open", open), "/team/handovers"));
    }

    private long open(ErasedPerson person) {
        return sql.sql("""
                select count(*) from team.task t where t.person = :person and not t.is_own
                  and not exists (select from team.task_end e where e.task = t.id)
                """).param("person", person.person()).query(Long.class).single();
    }

    @Override
    public void erase(ErasedPerson person) {
        List.of(
                        "delete from team.acknowledgement where person = :person",
                        "update team.holding set deputy = null where deputy = :person",
                        "delete from team.holding where person = :person",
                        "delete from team.absence where person = :person",
                        "delete from team.task where person = :person and is_own")
                .forEach(statement ->
                        sql.sql(statement).param("person", person.person()).update());
    }
}
