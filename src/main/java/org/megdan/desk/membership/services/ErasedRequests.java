package org.megdan.desk.membership.services;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A request is the member's and stays, without whoever asked on its behalf. */
@Component
@Order(Erasing.DESK)
class ErasedRequests implements Erasing {

    private final JdbcClient sql;

    ErasedRequests(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of("membership.service_request asked_by");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        long asked = sql.sql("select count(*) from membership.service_request where asked_by = :person")
                .param("person", person.person())
                .query(Long.class)
                .single();
        return asked == 0
                ? List.of()
                : List.of(Fate.stays(
                        layout.t("membership.services.erased", asked), layout.t("membership.services.erased.why")));
    }

    @Override
    public void erase(ErasedPerson person) {
        sql.sql("update membership.service_request set asked_by = null where asked_by = :person")
                .param("person", person.person())
                .update();
    }
}
