package org.megdan.desk.team.handover;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed over from a person can't go back to nobody: the handovers go; who took what stays without a name. */
@Component
@Order(Erasing.DESK)
class ErasedHandovers implements Erasing {

    private final JdbcClient sql;

    ErasedHandovers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("team.handover person", "team.handover_item taker");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var made = sql.sql("select count(*) from team.handover where person = :person")
                .param("person", person.person())
                .query(Long.class)
                .single();
        return made == 0 ? List.of() : List.of(Fate.goes(layout.t("team.erased.handovers", made)));
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete from team.handover where person = :person")
                .param("person", person.person())
                .update();
    }
}
