package org.megdan.core.actors.consents;

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

/** What somebody said goes with them; that their addresses are not to be used stays, because a list may bring them in again. */
@Component
@Order(Erasing.CORE)
class ErasedConsents implements Erasing {

    private final JdbcClient sql;
    private final RefusedWays refused;

    ErasedConsents(JdbcClient sql, RefusedWays refused) {
        this.sql = sql;
        this.refused = refused;
    }

    @Override
    public Set<String> covers() {
        return Set.of("actors.consent person");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var fates = new ArrayList<Fate>();
        var said = sql.sql("select count(*) from actors.consent where person = :person")
                .param("person", person.person())
                .query(Long.class)
                .single();
        if (said > 0) {
            fates.add(Fate.goes(layout.t("actors.consents.erased", said)));
        }
        var ways = refused.count(person.person());
        if (ways > 0) {
            fates.add(Fate.stays(layout.t("actors.consents.refused", ways), layout.t("actors.consents.refused.why")));
        }
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("delete from actors.consent where person = :person")
                .param("person", person.person())
                .update();
    }
}
