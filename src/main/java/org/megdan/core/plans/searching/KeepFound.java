package org.megdan.core.plans.searching;

import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.DraftChanged;
import org.megdan.core.plans.EvaluationChanged;
import org.megdan.core.plans.NodeChanged;
import org.megdan.core.plans.PlanAdopted;
import org.megdan.core.plans.PlanBegun;
import org.megdan.core.plans.PlanDiscarded;
import org.megdan.core.plans.PlanPublished;
import org.megdan.core.plans.PlanRevised;
import org.megdan.platform.search.Search;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells search what changed, in the transaction of the change. */
@Component
class KeepFound {

    private final Search search;
    private final JdbcClient sql;

    KeepFound(Search search, JdbcClient sql) {
        this.search = search;
        this.sql = sql;
    }

    @EventListener
    void on(NodeChanged event) {
        search.changed(NodeSearch.KIND, event.nodeId().toString());
    }

    @EventListener
    void on(EvaluationChanged event) {
        search.changed(EvaluationSearch.KIND, event.evaluationId().toString());
    }

    @EventListener
    void on(DraftChanged event) {
        whole(event.planId());
    }

    @EventListener
    void on(PlanBegun event) {
        whole(event.planId());
    }

    @EventListener
    void on(PlanRevised event) {
        whole(event.planId());
    }

    @EventListener
    void on(PlanDiscarded event) {
        whole(event.planId());
    }

    @EventListener
    void on(PlanAdopted event) {
        whole(event.planId());
    }

    @EventListener
    void on(PlanPublished event) {
        whole(event.planId());
    }

    private void whole(UUID plan) {
        search.changed(PlanSearch.KIND, plan.toString());
        search.changed(NodeSearch.KIND, ids(plan, """
                select distinct n.id::text from plans.node n join plans.version v on v.id = n.version_id
                where v.plan_id = :plan"""));
        search.changed(
                EvaluationSearch.KIND, ids(plan, "select e.id::text from plans.evaluation e where e.plan_id = :plan"));
    }

    private List<String> ids(UUID plan, String query) {
        return sql.sql(query)
                .param("plan", plan)
                .query((row, i) -> row.getString(1))
                .list();
    }
}
