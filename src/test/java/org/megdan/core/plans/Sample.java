package org.megdan.core.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small invented strategies for tests. */
public final class Sample {

    public static final Decision DECISION =
            new Decision("Общо събрание", "12", "3", java.time.LocalDate.of(2026, 4, 1));

    private Sample() {}

    public static NodeEdit edit(String level, String code, String title, List<String> groups, List<String> results) {
        return new NodeEdit(level, code, title, "", List.of(), List.of(), groups, results, List.of());
    }

    public static PlanNode node(UUID id, @Nullable UUID parent, int position, String code, String title) {
        return new PlanNode(
                id,
                parent,
                position,
                Level.TASK,
                code,
                code,
                title,
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                0,
                List.of(),
                List.of(),
                List.of());
    }

    public static PlanContent content(PlanNode... nodes) {
        return new PlanContent(
                "Стратегия", null, null, List.of(nodes), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
