package org.megdan.desk.strategy.tree;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanTree;

/**
 * What of a tree is asked for; null or empty asks for all, what nothing has finds nothing.
 *
 * @param group id of a target group
 * @param responsible id of who answers or takes part
 * @param status how it stands in the plan of the asked year, else of the last year that has it
 * @param year in whose plan it is
 * @param words must all stand in the title
 */
record TreeFilter(
        @Nullable String group,
        @Nullable String responsible,
        @Nullable String status,
        @Nullable String year,
        @Nullable String words) {

    static final TreeFilter NONE = new TreeFilter(null, null, null, null, null);

    String asked(Facet facet) {
        return text(
                switch (facet) {
                    case GROUP -> group;
                    case RESPONSIBLE -> responsible;
                    case STATUS -> status;
                    case YEAR -> year;
                });
    }

    boolean asks(Facet facet) {
        return !asked(facet).isEmpty();
    }

    boolean isEmpty() {
        for (var facet : Facet.values()) {
            if (asks(facet)) {
                return false;
            }
        }
        return searched().isEmpty();
    }

    String typed() {
        return text(words);
    }

    boolean hasWords(PlanTree.Row row) {
        var title = row.label().toLowerCase(Locale.ROOT);
        return searched().stream().allMatch(title::contains);
    }

    private List<String> searched() {
        return typed().isEmpty()
                ? List.of()
                : List.of(typed().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static String text(@Nullable String asked) {
        return asked == null ? "" : asked.strip();
    }
}
