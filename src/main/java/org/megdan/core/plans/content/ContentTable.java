package org.megdan.core.plans.content;

/** The tables that hold a version's content, parents before children, with the columns beside {@code version_id}. */
enum ContentTable {
    NODE("id, parent_id, position, level, code, ref, title, description, other_wordings, footnotes, doubts, "
            + "source_from, source_to, lock"),
    TARGET_GROUP("id, name, expected_change, position, lock"),
    NODE_GROUP("node_id, group_id, position"),
    EXPECTED_RESULT("id, node_id, text, position, lock"),
    NODE_ACTOR("node_id, actor_id, role, position"),
    CARRIES_OUT("node_id, target_plan_id, target_node_id"),
    STAGE("id, name, kind, period, starts_on, ends_on, description, position, lock"),
    CHAPTER("id, kind, code, title, text, depth, position, source_from, source_to, lock"),
    KEPT_TEXT("id, text, reason, position, source_from, source_to");

    private final String columns;

    ContentTable(String columns) {
        this.columns = columns;
    }

    private String table() {
        return "plans." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Parameters: {@code version}, {@code rows} (a JSON array of objects with the columns' names). */
    String insert() {
        return "insert into %1$s (version_id, %2$s) select :version::uuid, %2$s from json_populate_recordset(null::%1$s, :rows::json)"
                .formatted(table(), columns);
    }

    /** Parameters: {@code from}, {@code to}. */
    String copy() {
        return "insert into %1$s (version_id, %2$s) select :to::uuid, %2$s from %1$s where version_id = :from"
                .formatted(table(), columns);
    }

    /** Parameter: {@code version}. */
    String clear() {
        return "delete from " + table() + " where version_id = :version";
    }
}
