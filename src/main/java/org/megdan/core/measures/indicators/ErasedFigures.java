package org.megdan.core.measures.indicators;

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

/** Figures stay with the ids of those who gave and approved them, which say nobody. */
@Component
@Order(Erasing.CORE)
class ErasedFigures implements Erasing {

    private final JdbcClient sql;

    ErasedFigures(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "measures.indicator responsible",
                "measures.withdrawal by_person",
                "measures.reading entered_by",
                "measures.reading_step by_person",
                "measures.spending entered_by",
                "measures.counted subject");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var given = sql.sql("""
                select (select count(*) from measures.indicator where responsible = :person)
                     + (select count(*) from measures.reading where entered_by in (:person, :account))
                """)
                .param("person", person.person())
                .param("account", person.account(), java.sql.Types.OTHER)
                .query(Long.class)
                .single();
        var fates = new ArrayList<Fate>();
        if (given > 0) {
            fates.add(Fate.stays(layout.t("measures.erased", given), layout.t("measures.erased.why")));
        }
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        // nothing to do: a figure is counted, whoever gave it
    }
}
