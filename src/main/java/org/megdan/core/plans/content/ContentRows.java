package org.megdan.core.plans.content;

import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.PlanContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A version's content in and out of its nine tables. Plain SQL instead of an aggregate mapping: the keys are composite
 * (version and stable id), and a revision copies thousands of rows by one statement a table.
 */
@Component
public class ContentRows {

    private static final String LOAD = """
            select json_build_object(
              'title', v.title, 'starts_on', v.starts_on, 'ends_on', v.ends_on,
              'nodes', coalesce((select json_agg(to_jsonb(n) || jsonb_build_object(
                  'groups', array(select g.group_id from plans.node_group g
                      where g.version_id = n.version_id and g.node_id = n.id order by g.position),
                  'actors', (select coalesce(jsonb_agg(jsonb_build_object('actor_id', a.actor_id, 'role', a.role)
                          order by a.position, a.actor_id), '[]') from plans.node_actor a
                      where a.version_id = n.version_id and a.node_id = n.id),
                  'carries_out', (select coalesce(jsonb_agg(to_jsonb(c) order by c.target_node_id), '[]')
                      from plans.carries_out c where c.version_id = n.version_id and c.node_id = n.id)))
                from plans.node n where n.version_id = v.id), '[]'),
              'groups', coalesce((select json_agg(g) from plans.target_group g where g.version_id = v.id), '[]'),
              'results', coalesce((select json_agg(r) from plans.expected_result r where r.version_id = v.id), '[]'),
              'stages', coalesce((select json_agg(s) from plans.stage s where s.version_id = v.id), '[]'),
              'chapters', coalesce((select json_agg(c) from plans.chapter c where c.version_id = v.id), '[]'),
              'kept', coalesce((select json_agg(k) from plans.kept_text k where k.version_id = v.id), '[]'))
            from plans.version v where v.id = :version""";

    private final JdbcClient sql;

    ContentRows(JdbcClient sql) {
        this.sql = sql;
    }

    public PlanContent load(UUID version) {
        return RowJson.read(
                sql.sql(LOAD).param("version", version).query(String.class).single(), PlanContent.class);
    }

    /** Into a version that holds none of these rows. */
    public void insert(UUID version, PlanContent content) {
        insert(version, ContentTable.NODE, content.nodes());
        insert(version, ContentTable.TARGET_GROUP, content.groups());
        insert(version, ContentTable.NODE_GROUP, LinkRow.groups(content.nodes()));
        insert(version, ContentTable.EXPECTED_RESULT, content.results());
        insert(version, ContentTable.NODE_ACTOR, LinkRow.actors(content.nodes()));
        insert(version, ContentTable.CARRIES_OUT, LinkRow.carriedOut(content.nodes()));
        insert(version, ContentTable.STAGE, content.stages());
        insert(version, ContentTable.CHAPTER, content.chapters());
        insert(version, ContentTable.KEPT_TEXT, content.kept());
    }

    /** Every row of one version under another, with the same stable ids. */
    public void copy(UUID from, UUID to) {
        for (var table : ContentTable.values()) {
            sql.sql(table.copy()).param("from", from).param("to", to).update();
        }
    }

    /** All rows of a draft anew. */
    public void replace(UUID version, PlanContent content) {
        for (var table : List.of(ContentTable.values()).reversed()) {
            sql.sql(table.clear()).param("version", version).update();
        }
        insert(version, content);
        sql.sql("update plans.version set title = :title, starts_on = :from, ends_on = :to where id = :version")
                .param("version", version)
                .param("title", content.title())
                .param("from", content.startsOn())
                .param("to", content.endsOn())
                .update();
    }

    /** So many new ids, in ascending order. */
    public List<UUID> newIds(int count) {
        return sql.sql("select uuidv7() from generate_series(1, :count)")
                .param("count", count)
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }

    private void insert(UUID version, ContentTable table, List<?> rows) {
        if (!rows.isEmpty()) {
            sql.sql(table.insert())
                    .param("version", version)
                    .param("rows", RowJson.write(rows))
                    .update();
        }
    }
}
