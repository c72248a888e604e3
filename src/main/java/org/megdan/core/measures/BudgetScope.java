package org.megdan.core.measures;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines a question is about.
 *
 * @param subjects those that the viewer may see
 * @param year null for all years
 */
public record BudgetScope(
        Collection<UUID> subjects, @Nullable Integer year, BudgetKind kind) {

    public BudgetScope {
        subjects = List.copyOf(subjects);
    }

    public static BudgetScope expenses(Collection<UUID> subjects, @Nullable Integer year) {
        return new BudgetScope(subjects, year, BudgetKind.EXPENSE);
    }
}
