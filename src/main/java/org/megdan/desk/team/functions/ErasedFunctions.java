package org.megdan.desk.team.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Functions that a person has had, and for whom they stood in; the cards of the functions stay. */
@Component
@Order(Erasing.DESK)
class ErasedFunctions implements Erasing {

    private final JdbcClient sql;

    ErasedFunctions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("team.holding person", "team.holding deputy", "team.acknowledgement person");
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
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        List.of(
                        "delete from team.acknowledgement where person = :person",
                        "update team.holding set deputy = null where deputy = :person",
                        "delete from team.holding where person = :person")
                .forEach(statement ->
                        sql.sql(statement).param("person", person.person()).update());
    }
}
