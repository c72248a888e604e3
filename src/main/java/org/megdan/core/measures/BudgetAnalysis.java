package org.megdan.core.measures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.budget.BudgetSums;
import org.springframework.stereotype.Component;

/**
 * A budget looked at from its sides. Each answer is one query; every sum is of one currency, so that an answer may have
 * several rows where plans in levs and in euro meet.
 */
@Component
public class BudgetAnalysis {

    private final BudgetSums sums;

    BudgetAnalysis(BudgetSums sums) {
        this.sums = sums;
    }

    /** Everything in the scope. */
    public List<BudgetSum> total(BudgetScope scope) {
        return sums.by("''", scope).stream().map(ByWord::sum).toList();
    }

    /** By year, the earliest first. */
    public List<ByWord> byYear(BudgetScope scope) {
        return sums.by("l.year::text", scope);
    }

    /** By priority, the first necessity first. */
    public List<ByWord> byPriority(BudgetScope scope) {
        return sums.by("l.priority", scope).stream()
                .sorted(Comparator.comparing(row -> BudgetPriority.valueOf(row.word())))
                .toList();
    }

    /** By expense and income, whatever the scope's kind is for. */
    public List<ByWord> byKind(BudgetScope scope) {
        return sums.byKind(scope);
    }

    /**
     * By groups of subjects, as a goal with all that is under it.
     *
     * @param groups to which group each subject belongs; the scope's subjects are the keys of it
     */
    public List<ByGroup> byGroup(Map<UUID, UUID> groups, BudgetScope scope) {
        return sums.byGroup(groups, scope);
    }

    /** As {@link #byGroup}, each split by source; the row without a source is what no source gives yet. */
    public List<ByGroupAndSource> byGroupAndSource(Map<UUID, UUID> groups, BudgetScope scope) {
        return sums.byGroupAndSource(groups, scope);
    }

    /** What each source gives, the largest first; what no source gives yet is the total's {@code unsourced}. */
    public List<BySource> bySource(BudgetScope scope) {
        return sums.bySource(scope);
    }

    /**
     * By combination of sources, as the strategies tell it: from a single source, or from several together. Lines without any
     * source are the row with no sources.
     */
    public List<ByCombination> byCombination(BudgetScope scope) {
        return sums.byCombination(scope);
    }

    public record ByWord(String word, BudgetSum sum) {}

    public record ByGroup(UUID group, BudgetSum sum) {}

    public record ByGroupAndSource(UUID group, @Nullable String source, String currency, BigDecimal amount) {}

    public record BySource(String source, String currency, int lines, BigDecimal amount) {}

    /** The keys of the sources in their usual order. */
    public record ByCombination(List<String> sources, BudgetSum sum) {}
}
