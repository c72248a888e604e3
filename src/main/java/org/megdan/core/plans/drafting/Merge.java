package org.megdan.core.plans.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.EditableNode;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanRefusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one node of two that say the same in different words. */
@Component
public class Merge {

    private final JdbcClient sql;
    private final NodeRows nodes;
    private final NodePlaces places;
    private final NodeLinks links;
    private final Removals removals;

    Merge(JdbcClient sql, NodeRows nodes, NodePlaces places, NodeLinks links, Removals removals) {
        this.sql = sql;
        this.nodes = nodes;
        this.places = places;
        this.links = links;
        this.removals = removals;
    }

    public void merge(UUID version, EditableNode node, EditableNode into) {
        if (nodes.withAllBelow(version, node.id()).contains(into.id())) {
            throw new PlanRefusal("plans.refused.circular", node.edit().title());
        }
        for (var child : nodes.children(version, node.id())) {
            places.move(version, nodes.get(version, child), Place.endOf(into.id()));
        }
        takeResults(version, node, into);
        var one = together(node.edit(), into.edit());
        nodes.update(version, into.id(), into.lock(), into.ref(), one);
        links.saveGroups(version, into.id(), one.targetGroups());
        links.saveActors(version, into.id(), one.actors());
        removals.remove(version, nodes.get(version, node.id()));
    }

    // results that both have stay with the node that goes
    private void takeResults(UUID version, EditableNode node, EditableNode into) {
        sql.sql("""
                update plans.expected_result r set node_id = :into, position = position + :count
                where version_id = :version and node_id = :node and not exists (
                  select from plans.expected_result t
                  where t.version_id = r.version_id and t.node_id = :into and t.text = r.text)""")
                .param("version", version)
                .param("node", node.id())
                .param("into", into.id())
                .param("count", into.edit().results().size())
                .update();
    }

    private static NodeEdit together(NodeEdit node, NodeEdit into) {
        var wordings = new ArrayList<>(into.otherWordings());
        wordings.add(node.title());
        wordings.addAll(node.otherWordings());
        wordings.remove(into.title());
        return new NodeEdit(
                into.level(),
                into.code(),
                into.title(),
                (into.description() + "\n\n" + node.description()).strip(),
                wordings,
                both(into.footnotes(), node.footnotes()),
                both(into.targetGroups(), node.targetGroups()),
                both(into.results(), node.results()),
                both(into.actors(), node.actors()));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream().distinct().toList();
    }
}
