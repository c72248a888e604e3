package org.megdan.core.plans.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.CarriesOut;
import org.megdan.core.plans.NodeActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on a node of an open draft: target groups by name, results, actors, goals of other strategies. */
@Component
public class NodeLinks {

    private final JdbcClient sql;

    NodeLinks(JdbcClient sql) {
        this.sql = sql;
    }

    public void saveGroups(UUID version, UUID node, List<String> names) {
        clear("node_group", version, node);
        for (int i = 0; i < names.size(); i++) {
            sql.sql("""
                    with fresh as (
                      insert into plans.target_group (version_id, name, position)
                      select :version, :name, (select count(*) from plans.target_group where version_id = :version)
                      where not exists (select from plans.target_group where version_id = :version and name = :name)
                      returning id)
                    insert into plans.node_group (version_id, node_id, group_id, position)
                    select :version, :node, id, :position from (
                      select id from fresh union all
                      select id from plans.target_group where version_id = :version and name = :name) g""")
                    .param("version", version)
                    .param("node", node)
                    .param("name", names.get(i))
                    .param("position", i)
                    .update();
        }
    }

    public void saveActors(UUID version, UUID node, List<NodeActor> actors) {
        clear("node_actor", version, node);
        for (int i = 0; i < actors.size(); i++) {
            sql.sql("""
                    insert into plans.node_actor (version_id, node_id, actor_id, role, position)
                    values (:version, :node, :actor, :role, :position) on conflict do nothing""")
                    .param("version", version)
                    .param("node", node)
                    .param("actor", actors.get(i).actorId())
                    .param("role", actors.get(i).role().name())
                    .param("position", i)
                    .update();
        }
    }

    public void carryOut(UUID version, UUID node, CarriesOut target) {
        sql.sql("""
                insert into plans.carries_out (version_id, node_id, target_plan_id, target_node_id)
                values (:version, :node, :plan, :target) on conflict do nothing""")
                .param("version", version)
                .param("node", node)
                .param("plan", target.targetPlanId())
                .param("target", target.targetNodeId())
                .update();
    }

    public void stopCarryingOut(UUID version, UUID node, UUID target) {
        sql.sql("""
                delete from plans.carries_out
                where version_id = :version and node_id = :node and target_node_id = :target""")
                .param("version", version)
                .param("node", node)
                .param("target", target)
                .update();
    }

    public boolean exists(CarriesOut target) {
        return sql.sql("""
                select exists (select from plans.node n join plans.version v on v.id = n.version_id
                where v.plan_id = :plan and n.id = :node)""")
                .param("plan", target.targetPlanId())
                .param("node", target.targetNodeId())
                .query((row, i) -> row.getBoolean(1))
                .single();
    }

    /** A text that stays keeps its id, wherever it stands; a reworded one keeps the id of the one it stands for. */
    public void saveResults(UUID version, UUID node, List<String> texts) {
        var old = new ArrayList<>(results(version, node));
        var ids = ResultIds.matched(old, texts);
        var gone = old.stream()
                .map(ResultIds.Result::id)
                .filter(id -> !ids.contains(id))
                .toList();
        for (var id : gone) {
            sql.sql("delete from plans.expected_result where version_id = :version and id = :id")
                    .param("version", version)
                    .param("id", id)
                    .update();
        }
        for (int i = 0; i < texts.size(); i++) {
            saveResult(version, node, ids.get(i), texts.get(i), i);
        }
    }

    private void saveResult(UUID version, UUID node, @Nullable UUID id, String text, int at) {
        sql.sql("""
                insert into plans.expected_result (version_id, id, node_id, text, position)
                values (:version, coalesce(:id::uuid, uuidv7()), :node, :text, :position)
                on conflict (version_id, id) do update set text = excluded.text, position = excluded.position,
                  lock = plans.expected_result.lock + 1
                where (plans.expected_result.text, plans.expected_result.position) <> (excluded.text, excluded.position)""")
                .param("version", version)
                .param("id", id)
                .param("node", node)
                .param("text", text)
                .param("position", at)
                .update();
    }

    private List<ResultIds.Result> results(UUID version, UUID node) {
        return sql.sql("""
                select id, text from plans.expected_result
                where version_id = :version and node_id = :node order by position""")
                .param("version", version)
                .param("node", node)
                .query((row, i) -> new ResultIds.Result(row.getObject("id", UUID.class), row.getString("text")))
                .list();
    }

    private void clear(String table, UUID version, UUID node) {
        sql.sql("delete from plans.%s where version_id = :version and node_id = :node".formatted(table))
                .param("version", version)
                .param("node", node)
                .update();
    }
}
