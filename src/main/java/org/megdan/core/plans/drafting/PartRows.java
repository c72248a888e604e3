package org.megdan.core.plans.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ChapterEdit;
import org.megdan.core.plans.GroupEdit;
import org.megdan.core.plans.StageEdit;
import org.megdan.core.plans.content.RowJson;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of an open draft that have an id, a position and a lock: target groups, stages, chapters. */
@Component
public class PartRows {

    /** The tables, and nothing else, ever name a table here. */
    public enum Part {
        TARGET_GROUP,
        STAGE,
        CHAPTER,
        KEPT_TEXT;

        private String table() {
            return "plans." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final JdbcClient sql;

    PartRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Column to value, as it is. */
    public Optional<Map<String, @Nullable Object>> find(Part part, UUID version, UUID id) {
        return sql.sql("select * from %s where version_id = :version and id = :id".formatted(part.table()))
                .param("version", version)
                .param("id", id)
                .query((row, i) -> {
                    var values = new LinkedHashMap<String, @Nullable Object>();
                    for (int c = 1; c <= row.getMetaData().getColumnCount(); c++) {
                        values.put(row.getMetaData().getColumnName(c), row.getObject(c));
                    }
                    return (Map<String, @Nullable Object>) values;
                })
                .optional();
    }

    /** Whether another target group has the name. */
    public boolean isNamed(UUID version, @Nullable UUID except, String name) {
        return sql.sql("""
                select exists (select from plans.target_group
                where version_id = :version and name = :name and id is distinct from :except::uuid)""")
                .param("version", version)
                .param("name", name)
                .param("except", except)
                .query((row, i) -> row.getBoolean(1))
                .single();
    }

    /** What a form would say of the row. */
    public static Object edit(Part part, Map<String, @Nullable Object> row) {
        var json = RowJson.write(row);
        return switch (part) {
            case TARGET_GROUP -> RowJson.read(json, GroupEdit.class);
            case STAGE -> RowJson.read(json, StageEdit.class);
            case CHAPTER -> RowJson.read(json, ChapterEdit.class);
            case KEPT_TEXT -> Map.of("text", String.valueOf(row.get("text")));
        };
    }

    public UUID insert(Part part, UUID version, Map<String, ?> values) {
        var columns = String.join(", ", values.keySet());
        var parameters = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        return sql.sql("""
                insert into %1$s (version_id, position, %2$s)
                select :version, (select coalesce(max(position) + 1, 0) from %1$s where version_id = :version), %3$s
                returning id""".formatted(part.table(), columns, parameters))
                .param("version", version)
                .params(values)
                .query((row, i) -> row.getObject(1, UUID.class))
                .single();
    }

    /** False when somebody saved meanwhile. */
    public boolean update(Part part, UUID version, UUID id, int lock, Map<String, ?> values) {
        var assignments =
                values.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(", "));
        return sql.sql("""
                update %s set %s, lock = lock + 1 where version_id = :version and id = :id and lock = :lock""".formatted(part.table(), assignments))
                        .param("version", version)
                        .param("id", id)
                        .param("lock", lock)
                        .params(values)
                        .update()
                == 1;
    }

    /** The place it had, counted from 0. */
    public int move(Part part, UUID version, UUID id, int position) {
        var order = new ArrayList<>(
                sql.sql("select id from %s where version_id = :version order by position, id".formatted(part.table()))
                        .param("version", version)
                        .query((row, i) -> row.getObject(1, UUID.class))
                        .list());
        int before = order.indexOf(id);
        if (before < 0) {
            throw new NotFound();
        }
        order.remove(before);
        order.add(Math.clamp(position, 0, order.size()), id);
        sql.sql("""
                update %s part set position = placed.at - 1
                from unnest(array[:order]::uuid[]) with ordinality placed(id, at)
                where part.version_id = :version and part.id = placed.id and part.position <> placed.at - 1""".formatted(part.table()))
                .param("version", version)
                .param("order", order)
                .update();
        return before;
    }

    public void delete(Part part, UUID version, UUID id) {
        sql.sql("delete from %s where version_id = :version and id = :id".formatted(part.table()))
                .param("version", version)
                .param("id", id)
                .update();
    }
}
