package org.megdan.desk.relations.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters, answers and questions of a person go; what the views keep goes with the ties. That they want no letters is kept by the
 * consents, as a hash of their address.
 */
@Component
@Order(Erasing.DESK)
class ErasedRelations implements Erasing {

    private static final Map<String, String> GOING = Map.of(
            "relations.erased.letters", "relations.letter where actor = :person",
            "relations.erased.questions", "relations.advice where asked_by = :person");

    private final JdbcClient sql;

    ErasedRelations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("relations.letter actor", "relations.objection actor", "relations.advice organisation");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var fates = new ArrayList<Fate>();
        GOING.forEach((key, rows) -> {
            long count = sql.sql("select count(*) from " + rows)
                    .param("person", person.person())
                    .query(Long.class)
                    .single();
            if (count > 0) {
                fates.add(Fate.goes(layout.t(key, count)));
            }
        });
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        GOING.values()
                .forEach(rows -> sql.sql("delete from " + rows)
                        .param("person", person.person())
                        .update());
        sql.sql("delete from relations.objection where actor = :person")
                .param("person", person.person())
                .update();
    }
}
