package org.megdan.core.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version as a tree to be folded. */
public record PlanTree(PlanVersion version, List<Branch> roots, List<TargetGroup> groups) {

    public PlanTree {
        roots = List.copyOf(roots);
        groups = List.copyOf(groups);
    }

    /** Joins rows that come in order of position. */
    public static PlanTree of(PlanVersion version, List<Row> rows, List<TargetGroup> groups) {
        var children = new java.util.HashMap<@Nullable UUID, List<Row>>();
        rows.forEach(row -> children.computeIfAbsent(row.parentId(), id -> new ArrayList<>())
                .add(row));
        return new PlanTree(version, branches(null, children), groups);
    }

    private static List<Branch> branches(@Nullable UUID parent, Map<@Nullable UUID, List<Row>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(row -> new Branch(row, branches(row.id(), children)))
                .toList();
    }

    /** All nodes in reading order. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        roots.forEach(root -> root.gather(rows));
        return rows;
    }

    public long count(String level) {
        return rows().stream().filter(row -> row.level().equals(level)).count();
    }

    public record Branch(Row node, List<Branch> children) {

        private void gather(List<Row> rows) {
            rows.add(node);
            children.forEach(child -> child.gather(rows));
        }
    }

    /**
     * @param groups ids of its target groups
     * @param doubts how many things the reading was not sure of
     */
    public record Row(
            UUID id,
            @Nullable UUID parentId,
            String level,
            String code,
            String ref,
            String title,
            int doubts,
            List<UUID> groups,
            List<String> results,
            List<UUID> responsible,
            List<UUID> partners) {

        public String label() {
            return (code + " " + title).strip();
        }
    }
}
