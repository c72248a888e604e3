package org.megdan.desk.strategy.tree;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanTree;

/**
 * What of a tree is asked for; null or empty asks for all.
 *
 * @param group id of a target group
 * @param responsible id of who answers or takes part
 * @param words must all stand in the title
 */
record TreeFilter(
        @Nullable UUID group,
        @Nullable UUID responsible,
        @Nullable String words) {

    boolean isEmpty() {
        return group == null && responsible == null && text().isEmpty();
    }

    String text() {
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    }

    PlanTree apply(PlanTree tree) {
        return isEmpty() ? tree : tree.filtered(this::matches);
    }

    private boolean matches(PlanTree.Row row) {
        return (group == null || row.groups().contains(group))
                && (responsible == null
                        || row.responsible().contains(responsible)
                        || row.partners().contains(responsible))
                && wordsMatch(row);
    }

    private boolean wordsMatch(PlanTree.Row row) {
        var title = row.label().toLowerCase(Locale.ROOT);
        for (var word : text().split("\\s+")) {
            if (!title.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
