package org.megdan.core.plans.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.OuterGoal;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A whole tree in five queries, whatever its size. */
@Component
public class TreeReading {

    private final JdbcClient sql;

    TreeReading(JdbcClient sql) {
        this.sql = sql;
    }

    public PlanTree read(PlanVersion version) {
        var id = version.id();
        var groups = lists(
                id,
                "select node_id, group_id::text from plans.node_group where version_id = :version "
                        + "order by position");
        var results = lists(
                id, "select node_id, text from plans.expected_result where version_id = :version order by position");
        var actors = lists(
                id,
                "select node_id, left(role, 1) || actor_id from plans.node_actor "
                        + "where version_id = :version order by position");
        var rows = sql.sql("""
                select id, parent_id, level, code, ref, title, cardinality(doubts) as doubts
                from plans.node where version_id = :version order by position""")
                .param("version", id)
                .query((row, i) -> {
                    var node = row.getObject("id", UUID.class);
                    return new PlanTree.Row(
                            node,
                            row.getObject("parent_id", UUID.class),
                            row.getString("level"),
                            row.getString("code"),
                            row.getString("ref"),
                            row.getString("title"),
                            row.getInt("doubts"),
                            ids(groups.getOrDefault(node, List.of()), ""),
                            results.getOrDefault(node, List.of()),
                            ids(actors.getOrDefault(node, List.of()), "R"),
                            ids(actors.getOrDefault(node, List.of()), "P"));
                })
                .list();
        return PlanTree.of(version, rows, groups(id));
    }

    public List<OuterGoal> outermost(UUID version) {
        return sql.sql("""
                with recursive below as (
                  select id, id as outer_id from plans.node where version_id = :version and parent_id is null
                  union all
                  select n.id, b.outer_id from below b join plans.node n on n.version_id = :version and n.parent_id = b.id)
                select o.ref, o.code, o.title, count(b.id) filter (where not exists (
                  select from plans.node c where c.version_id = :version and c.parent_id = b.id)) as leaves
                from plans.node o join below b on b.outer_id = o.id
                where o.version_id = :version
                group by o.ref, o.code, o.title, o.position order by o.position""")
                .param("version", version)
                .query((row, i) -> new OuterGoal(
                        row.getString("ref"), row.getString("code"), row.getString("title"), row.getInt("leaves")))
                .list();
    }

    List<TargetGroup> groups(UUID version) {
        return sql.sql("""
                select id, name, expected_change, position, lock from plans.target_group
                where version_id = :version order by position""")
                .param("version", version)
                .query((row, i) -> new TargetGroup(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("expected_change"),
                        row.getInt("position"),
                        row.getInt("lock")))
                .list();
    }

    private Map<UUID, List<String>> lists(UUID version, String query) {
        var lists = new HashMap<UUID, List<String>>();
        sql.sql(query).param("version", version).query(row -> {
            lists.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return lists;
    }

    private static List<UUID> ids(List<String> texts, String prefix) {
        return texts.stream()
                .filter(text -> text.startsWith(prefix))
                .map(text -> UUID.fromString(text.substring(prefix.length())))
                .toList();
    }
}
