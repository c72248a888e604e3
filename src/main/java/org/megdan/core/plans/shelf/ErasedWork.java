package org.megdan.core.plans.shelf;

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

/** Whom plans name by id is named no longer, because the record says nobody; the plans themselves stay as they were decided. */
@Component
@Order(Erasing.CORE)
class ErasedWork implements Erasing {

    private final JdbcClient sql;

    ErasedWork(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "plans.node_actor actor_id",
                "plans.activity responsible_id",
                "plans.activity_partner actor_id",
                "plans.merged_actor named",
                "plans.merged_actor actor",
                "plans.plan owner_id",
                "plans.plan created_by",
                "plans.source imported_by",
                "plans.version created_by",
                "plans.version adopted_by",
                "plans.publication published_by",
                "plans.removal removed_by",
                "plans.action_plan created_by",
                "plans.action_plan adopted_by",
                "plans.action_plan_share shared_by",
                "plans.progress recorded_by",
                "plans.deviation recorded_by",
                "plans.evaluation created_by");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var named =
                sql.sql("""
                select (select count(*) from plans.node_actor where actor_id = :person)
                     + (select count(*) from plans.activity where responsible_id = :person)
                     + (select count(*) from plans.activity_partner where actor_id = :person)
                """).param("person", person.person()).query(Long.class).single();
        var fates = new ArrayList<Fate>();
        if (named > 0) {
            fates.add(Fate.stays(layout.t("plans.erased", named), layout.t("plans.erased.why")));
        }
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        // nothing to do: every name in a plan is looked up by id
    }
}
