package org.megdan.core.plans.drafting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.EditableNode;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where nodes of an open draft stand: siblings are numbered from 0 without gaps. */
@Component
public class NodePlaces {

    private final JdbcClient sql;
    private final NodeRows nodes;

    NodePlaces(JdbcClient sql, NodeRows nodes) {
        this.sql = sql;
        this.nodes = nodes;
    }

    /** Makes room and says where it is. */
    public Place makeRoom(UUID version, Place wanted) {
        if (wanted.parent() != null && nodes.find(version, wanted.parent()).isEmpty()) {
            throw new NotFound();
        }
        int siblings = nodes.children(version, wanted.parent()).size();
        int position = Math.clamp(wanted.position(), 0, siblings);
        shift(version, wanted.parent(), position, 1);
        return new Place(wanted.parent(), position);
    }

    public void closeGap(UUID version, Place left) {
        shift(version, left.parent(), left.position() + 1, -1);
    }

    public void move(UUID version, EditableNode node, Place to) {
        if (to.parent() != null && nodes.withAllBelow(version, node.id()).contains(to.parent())) {
            throw new PlanRefusal("plans.refused.circular", node.edit().title());
        }
        // out of the way first, so that positions are counted without it
        put(version, node.id(), null, -1);
        closeGap(version, node.place());
        var room = makeRoom(version, to);
        put(version, node.id(), room.parent(), room.position());
    }

    private void put(UUID version, UUID node, @Nullable UUID parent, int position) {
        sql.sql("""
                update plans.node set parent_id = :parent, position = :position
                where version_id = :version and id = :node""")
                .param("version", version)
                .param("node", node)
                .param("parent", parent)
                .param("position", position)
                .update();
    }

    private void shift(UUID version, @Nullable UUID parent, int from, int by) {
        sql.sql("""
                update plans.node set position = position + :by where version_id = :version
                and parent_id is not distinct from :parent::uuid and position >= :from""")
                .param("version", version)
                .param("parent", parent)
                .param("from", from)
                .param("by", by)
                .update();
    }
}
