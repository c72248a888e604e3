package org.megdan.desk.strategy.tree;

import java.util.List;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;

/**
 * A strategy as a tree.
 *
 * @param counts „4 стратегически цели“, „18 конкретни цели“ …
 * @param chapters the chapters of the document, as links
 * @param group what the filter asks for, empty for all
 * @param matching how many nodes the filter leaves, -1 without a filter
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
        List<Choice> groups,
        List<Choice> responsibles,
        String group,
        String responsible,
        String words,
        long matching,
        boolean mayEdit) {

    public String path() {
        return "/strategy/" + slug;
    }

    public boolean isFiltered() {
        return matching >= 0;
    }

    public record Count(String value, String label) {}

    public record Branch(
            String path,
            String level,
            String look,
            String code,
            String title,
            String responsible,
            int doubts,
            boolean isOpen,
            List<Branch> children) {}
}
