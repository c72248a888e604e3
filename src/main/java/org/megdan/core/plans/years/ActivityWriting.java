package org.megdan.core.plans.years;

import java.util.UUID;
import org.megdan.core.plans.ActivityEdit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities of an open draft. */
@Component
public class ActivityWriting {

    private final JdbcClient sql;

    ActivityWriting(JdbcClient sql) {
        this.sql = sql;
    }

    public UUID insert(UUID actionPlan, UUID entry, ActivityEdit edit) {
        var id = sql.sql("""
                insert into plans.activity (action_plan_id, entry_id, title, responsible_id, starts_on, ends_on, position)
                select :plan, :entry, :title, :responsible, :from, :to,
                  (select coalesce(max(position) + 1, 0) from plans.activity where action_plan_id = :plan and entry_id = :entry)
                returning id""")
                .param("plan", actionPlan)
                .param("entry", entry)
                .param("title", edit.title())
                .param("responsible", edit.responsibleId())
                .param("from", edit.startsOn())
                .param("to", edit.endsOn())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
        savePartners(actionPlan, id, edit);
        return id;
    }

    /** False when somebody saved meanwhile. */
    public boolean update(UUID actionPlan, UUID activity, int lock, ActivityEdit edit) {
        int saved = sql.sql("""
                update plans.activity set title = :title, responsible_id = :responsible, starts_on = :from, ends_on = :to,
                  lock = lock + 1
                where action_plan_id = :plan and id = :id and lock = :lock""")
                .param("plan", actionPlan)
                .param("id", activity)
                .param("lock", lock)
                .param("title", edit.title())
                .param("responsible", edit.responsibleId())
                .param("from", edit.startsOn())
                .param("to", edit.endsOn())
                .update();
        if (saved == 1) {
            savePartners(actionPlan, activity, edit);
        }
        return saved == 1;
    }

    public void delete(UUID actionPlan, UUID activity) {
        sql.sql("delete from plans.activity where action_plan_id = :plan and id = :id")
                .param("plan", actionPlan)
                .param("id", activity)
                .update();
    }

    private void savePartners(UUID actionPlan, UUID activity, ActivityEdit edit) {
        sql.sql("delete from plans.activity_partner where action_plan_id = :plan and activity_id = :id")
                .param("plan", actionPlan)
                .param("id", activity)
                .update();
        for (var partner : edit.partners()) {
            sql.sql(
                            "insert into plans.activity_partner (action_plan_id, activity_id, actor_id) values (:plan, :id, :actor)")
                    .param("plan", actionPlan)
                    .param("id", activity)
                    .param("actor", partner)
                    .update();
        }
    }
}
