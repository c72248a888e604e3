package org.megdan.core.plans.years;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionEntry.Priority;
import org.megdan.core.plans.ActionPlan;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks that a plan of a year has chosen. */
@Component
public class Entries {

    private final JdbcClient sql;
    private final Activities activities;

    Entries(JdbcClient sql, Activities activities) {
        this.sql = sql;
        this.activities = activities;
    }

    /** With activities and deviations; two queries. */
    public List<ActionEntry> of(UUID actionPlan) {
        var byEntry = activities.of(actionPlan).stream().collect(Collectors.groupingBy(row -> row.entryId()));
        return sql.sql("""
                select e.*, n.level, n.code, n.ref, n.title, coalesce(d.deviation, '') as deviation,
                  coalesce(d.reason, '') as reason, coalesce(d.lock, 0) as deviation_lock
                from plans.action_entry e join plans.node n on n.version_id = e.version_id and n.id = e.node_id
                  left join plans.deviation d on d.action_plan_id = e.action_plan_id and d.entry_id = e.id
                where e.action_plan_id = :plan order by e.position""")
                .param("plan", actionPlan)
                .query((row, i) -> {
                    var id = row.getObject("id", UUID.class);
                    return new ActionEntry(
                            id,
                            row.getObject("node_id", UUID.class),
                            row.getString("level"),
                            row.getString("code"),
                            row.getString("ref"),
                            row.getString("title"),
                            Priority.valueOf(row.getString("priority")),
                            row.getString("note"),
                            row.getInt("position"),
                            row.getInt("lock"),
                            byEntry.getOrDefault(id, List.of()),
                            row.getString("deviation"),
                            row.getString("reason"),
                            row.getInt("deviation_lock"));
                })
                .list();
    }

    public ActionEntry get(UUID actionPlan, UUID entry) {
        return of(actionPlan).stream()
                .filter(one -> one.id().equals(entry))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The ids of the tasks that are chosen; one query. */
    public Set<UUID> tasks(UUID actionPlan) {
        return Set.copyOf(sql.sql("select node_id from plans.action_entry where action_plan_id = :plan")
                .param("plan", actionPlan)
                .query(UUID.class)
                .list());
    }

    /** Of a task that was not chosen before. */
    public UUID insert(ActionPlan plan, UUID node, Priority priority) {
        return sql.sql("""
                insert into plans.action_entry (action_plan_id, version_id, node_id, priority, position)
                select :plan, n.version_id, n.id, :priority,
                  (select coalesce(max(position) + 1, 0) from plans.action_entry where action_plan_id = :plan)
                from plans.node n where n.version_id = :version and n.id = :node returning id""")
                .param("plan", plan.id())
                .param("version", plan.versionId())
                .param("node", node)
                .param("priority", priority.name())
                .query((row, i) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** False when somebody saved meanwhile. */
    public boolean update(UUID actionPlan, UUID entry, int lock, Priority priority, String note) {
        return sql.sql("""
                update plans.action_entry set priority = :priority, note = :note, lock = lock + 1
                where action_plan_id = :plan and id = :id and lock = :lock""")
                        .param("plan", actionPlan)
                        .param("id", entry)
                        .param("lock", lock)
                        .param("priority", priority.name())
                        .param("note", note)
                        .update()
                == 1;
    }

    public void delete(UUID actionPlan, UUID entry) {
        sql.sql("delete from plans.action_entry where action_plan_id = :plan and id = :id")
                .param("plan", actionPlan)
                .param("id", entry)
                .update();
    }
}
