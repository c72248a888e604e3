package org.megdan.core.plans.years;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.core.plans.ActionPlanView;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.versions.DecisionColumns;
import org.megdan.platform.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is decided on a plan of a year: its adoption, and whether it is shared. */
@Component
public class YearDecision {

    private final JdbcClient sql;
    private final Clock clock;

    YearDecision(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Binds the decision to what is planned. The draft is open, so nothing can change between the hash and the commit.
     *
     * @param seen {@link ActionPlanView#sha256} of what was decided on
     * @return the hash of what is adopted, which is the same
     */
    public String adopt(ActionPlanView draft, Decision decision, String seen) {
        if (draft.entries().isEmpty()) {
            throw new PlanRefusal("plans.refused.year-empty");
        }
        var sha256 = draft.sha256();
        if (!sha256.equals(seen)) {
            throw new PlanRefusal("plans.refused.year-unseen");
        }
        var update = sql.sql("update plans.action_plan set " + DecisionColumns.SET + "where id = :id");
        DecisionColumns.filled(update, decision, sha256, clock.instant())
                .param("id", draft.plan().id())
                .update();
        return sha256;
    }

    public void share(UUID id) {
        sql.sql("""
                insert into plans.action_plan_share (action_plan_id, shared_at, shared_by)
                values (:id, :now, :person) on conflict do nothing""")
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .update();
    }

    public void unshare(UUID id) {
        sql.sql("delete from plans.action_plan_share where action_plan_id = :id")
                .param("id", id)
                .update();
    }
}
