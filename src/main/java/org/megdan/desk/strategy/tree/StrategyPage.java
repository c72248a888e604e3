package org.megdan.desk.strategy.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;

/**
 * A strategy as a tree.
 *
 * @param counts „4 стратегически цели“, „18 конкретни цели“ …
 * @param chapters the chapters of the document, as links
 * @param filter what it may be asked for and is
 * @param matching how many rows match the filter, -1 without a filter
 * @param next what is to be done with a draft by who may adopt it; else null
 */
public record StrategyPage(
        String slug,
        String title,
        String period,
        String state,
        boolean isDraft,
        String adoption,
        String mission,
        List<Count> counts,
        List<Crumb> tabs,
        List<Branch> branches,
        List<Asked> filter,
        String words,
        long matching,
        @Nullable Crumb next) {

    public String path() {
        return "/strategy/" + slug;
    }

    public boolean isFiltered() {
        return matching >= 0;
    }

    /** A list of the filter: what may be chosen, with how much each would find, and what is. */
    public record Asked(String name, String label, List<Choice> choices, String value) {}

    public record Count(String value, String label) {}

    /** @param standing how it stands in the plan of a year, empty for none; {@code badge} is its look */
    public record Branch(
            String path,
            String level,
            String look,
            String code,
            String title,
            String responsible,
            String standing,
            String badge,
            int doubts,
            boolean isOpen,
            List<Branch> children) {}
}
