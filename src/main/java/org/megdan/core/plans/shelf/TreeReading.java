package org.megdan.core.plans.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
