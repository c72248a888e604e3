package org.megdan.core.plans.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.EditableNode;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.content.RowJson;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single nodes of an open draft. */
@Component
public class NodeRows {

    private static final String LOAD = """
            select json_build_object('id', n.id, 'parent_id', n.parent_id, 'position', n.position, 'ref', n.ref,
              'lock', n.lock, 'doubts', n.doubts,
              'carries_out', (select coalesce(json_agg(c), '[]') from plans.carries_out c
                 where c.version_id = n.version_id and c.node_id = n.id),
              'edit', json_build_object('level', n.level, 'code', n.code, 'title', n.title, 'description', n.description,
                'other_wordings', n.other_wordings, 'footnotes', n.footnotes,
                'target_groups', array(select t.name from plans.node_group g join plans.target_group t
                   on t.version_id = g.version_id and t.id = g.group_id
                   where g.version_id = n.version_id and g.node_id = n.id order by g.position),
                'results', array(select r.text from plans.expected_result r
                   where r.version_id = n.version_id and r.node_id = n.id order by r.position),
                'actors', (select coalesce(json_agg(json_build_object('actor_id', a.actor_id, 'role', a.role)
                     order by a.position), '[]') from plans.node_actor a
                   where a.version_id = n.version_id and a.node_id = n.id)))
            from plans.node n where n.version_id = :version and n.id = :node""";

    private final JdbcClient sql;

    NodeRows(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<EditableNode> find(UUID version, UUID node) {
        return sql.sql(LOAD)
                .param("version", version)
                .param("node", node)
                .query((row, i) -> RowJson.read(row.getString(1), EditableNode.class))
                .optional();
    }

    public EditableNode get(UUID version, UUID node) {
        return find(version, node).orElseThrow(NotFound::new);
    }

    public UUID insert(UUID version, Place place, String ref, NodeEdit edit) {
        return sql.sql("""
                insert into plans.node (version_id, parent_id, position, ref, level, code, title)
                values (:version, :parent, :position, :ref, :level, :code, :title) returning id""")
                .param("version", version)
                .param("parent", place.parent())
                .param("position", place.position())
                .param("ref", ref)
                .param("level", edit.level())
                .param("code", edit.code())
                .param("title", edit.title())
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }

    /** False when somebody saved meanwhile. */
    public boolean update(UUID version, UUID node, int lock, String ref, NodeEdit edit) {
        return sql.sql("""
                update plans.node set level = :level, code = :code, ref = :ref, title = :title, description = :description,
                  other_wordings = :wordings, footnotes = :footnotes, lock = lock + 1
                where version_id = :version and id = :node and lock = :lock""")
                        .param("version", version)
                        .param("node", node)
                        .param("lock", lock)
                        .param("ref", ref)
                        .param("level", edit.level())
                        .param("code", edit.code())
                        .param("title", edit.title())
                        .param("description", edit.description())
                        .param("wordings", edit.otherWordings().toArray(String[]::new))
                        .param("footnotes", edit.footnotes().toArray(String[]::new))
                        .update()
                == 1;
    }

    public void settle(UUID version, UUID node) {
        sql.sql("update plans.node set doubts = '{}' where version_id = :version and id = :node")
                .param("version", version)
                .param("node", node)
                .update();
    }

    public List<UUID> children(UUID version, @Nullable UUID parent) {
        return sql.sql("""
                select id from plans.node
                where version_id = :version and parent_id is not distinct from :parent::uuid order by position""")
                .param("version", version)
                .param("parent", parent)
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The node and all below it. */
    public List<UUID> withAllBelow(UUID version, UUID node) {
        return sql.sql("""
                with recursive below (id) as (
                  select id from plans.node where version_id = :version and id = :node
                  union
                  select n.id from plans.node n join below on n.parent_id = below.id where n.version_id = :version)
                select id from below""")
                .param("version", version)
                .param("node", node)
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }
}
