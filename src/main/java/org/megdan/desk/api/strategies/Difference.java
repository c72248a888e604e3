package org.megdan.desk.api.strategies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanDifference;

/** What distinguishes two versions. */
record Difference(int older, int newer, List<Entry> entries) {

    record Entry(
            PlanDifference.Kind kind,
            PlanDifference.Change change,
            UUID id,
            String level,
            String label,
            String below,
            List<Field> fields,
            PlanDifference.@Nullable Move move) {}

    record Field(String name, String before, String after) {}

    static Difference of(int older, int newer, PlanDifference difference) {
        return new Difference(
                older,
                newer,
                difference.entries().stream()
                        .map(entry -> new Entry(
                                entry.kind(),
                                entry.change(),
                                entry.id(),
                                entry.level(),
                                entry.label(),
                                entry.below(),
                                entry.fields().stream()
                                        .map(field -> new Field(field.name(), field.before(), field.after()))
                                        .toList(),
                                entry.move()))
                        .toList());
    }
}
