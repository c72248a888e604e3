package org.megdan.core.plans.drafting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.EditableNode;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.TargetGroup;
import org.megdan.core.plans.content.ContentRows;
import org.megdan.core.plans.content.RowJson;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a node with all below it out of an open draft, and puts it back whole. */
@Component
public class Removals {

    private final JdbcClient sql;
    private final NodeRows nodes;
    private final NodePlaces places;
    private final ContentRows contents;
    private final Clock clock;

    Removals(JdbcClient sql, NodeRows nodes, NodePlaces places, ContentRows contents, Clock clock) {
        this.sql = sql;
        this.nodes = nodes;
        this.places = places;
        this.contents = contents;
        this.clock = clock;
    }

    /** The id by which it comes back. */
    public UUID remove(UUID version, EditableNode node) {
        var ids = nodes.withAllBelow(version, node.id());
        refuseIfPlanned(version, ids);
        var removed = part(contents.load(version), ids);
        sql.sql("delete from plans.node where version_id = :version and id in (:ids)")
                .param("version", version)
                .param("ids", ids)
                .update();
        places.closeGap(version, node.place());
        return sql.sql("""
                insert into plans.removal
                  (version_id, node_id, parent_id, position, title, content, removed_at, removed_by)
                values (:version, :node, :parent, :position, :title, :content::jsonb, :now, :person) returning id""")
                .param("version", version)
                .param("node", node.id())
                .param("parent", node.parentId())
                .param("position", node.position())
                .param("title", node.edit().title())
                .param("content", RowJson.write(removed))
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }

    /** Back where it stood; at the top when its parent is gone meanwhile. The id of the node. */
    public UUID restore(UUID version, UUID removal) {
        var row = sql.sql("delete from plans.removal where version_id = :version and id = :id returning *")
                .param("version", version)
                .param("id", removal)
                .query((r, i) -> new Removal(
                        r.getObject("node_id", UUID.class),
                        r.getObject("parent_id", UUID.class),
                        r.getInt("position"),
                        RowJson.read(r.getString("content"), PlanContent.class)))
                .optional()
                .orElseThrow(NotFound::new);
        var parent = row.parent() != null && nodes.find(version, row.parent()).isPresent() ? row.parent() : null;
        var place = places.makeRoom(version, new Place(parent, row.position()));
        contents.insert(version, fitted(row, place, contents.load(version)));
        return row.node();
    }

    /** A task that a plan of the year has chosen stays. */
    public void refuseIfPlanned(UUID version, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        sql.sql("""
                select p.year from plans.action_entry e join plans.action_plan p on p.id = e.action_plan_id
                where e.version_id = :version and e.node_id in (:ids) limit 1""")
                .param("version", version)
                .param("ids", ids)
                .query((row, i) -> row.getInt(1))
                .optional()
                .ifPresent(year -> {
                    throw new PlanRefusal("plans.refused.in-action-plan", Integer.toString(year));
                });
    }

    private static PlanContent part(PlanContent whole, List<UUID> ids) {
        var taken = new HashSet<>(ids);
        return new PlanContent(
                "",
                null,
                null,
                whole.nodes().stream().filter(node -> taken.contains(node.id())).toList(),
                List.of(),
                whole.results().stream()
                        .filter(result -> taken.contains(result.nodeId()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    // addresses and target groups may have been given away meanwhile
    private static PlanContent fitted(Removal removal, Place place, PlanContent whole) {
        var groups = whole.groups().stream().map(TargetGroup::id).toList();
        var refs = new HashSet<>(whole.nodes().stream().map(PlanNode::ref).toList());
        var fitting = new ArrayList<PlanNode>();
        for (var node : removal.content().nodes()) {
            boolean top = node.id().equals(removal.node());
            var ref = refs.contains(node.ref()) ? Refs.free(node.code(), node.ref(), refs::contains) : node.ref();
            refs.add(ref);
            var known = node.groups().stream().filter(groups::contains).toList();
            fitting.add(node.placed(
                    top ? place.parent() : node.parentId(), top ? place.position() : node.position(), ref, known));
        }
        var results = removal.content().results();
        return new PlanContent("", null, null, fitting, List.of(), results, List.of(), List.of(), List.of());
    }

    private record Removal(UUID node, @Nullable UUID parent, int position, PlanContent content) {}
}
