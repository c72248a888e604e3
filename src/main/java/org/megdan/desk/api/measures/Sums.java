package org.megdan.desk.api.measures;

import java.math.BigDecimal;
import java.util.List;
import org.megdan.core.measures.BudgetAnalysis;
import org.megdan.core.measures.BudgetScope;
import org.megdan.core.measures.BudgetSum;

/** The expenses of a strategy added up; every sum is of one currency. */
record Sums(List<Sum> total, List<YearSum> byYear, List<SourceSum> bySource, List<CombinationSum> byCombination) {

    record Sum(
            String currency,
            int lines,
            BigDecimal planned,
            BigDecimal sourced,
            BigDecimal unsourced,
            BigDecimal spent) {

        static Sum of(BudgetSum sum) {
            return new Sum(sum.currency(), sum.lines(), sum.planned(), sum.sourced(), sum.unsourced(), sum.spent());
        }
    }

    record YearSum(int year, Sum sum) {}

    record SourceSum(String source, String currency, int lines, BigDecimal amount) {}

    /** Lines that these sources pay for together; none for what has no source yet. */
    record CombinationSum(List<String> sources, Sum sum) {}

    /** Four queries. */
    static Sums of(BudgetAnalysis analysis, BudgetScope scope) {
        return new Sums(
                analysis.total(scope).stream().map(Sum::of).toList(),
                analysis.byYear(scope).stream()
                        .map(row -> new YearSum(Integer.parseInt(row.word()), Sum.of(row.sum())))
                        .toList(),
                analysis.bySource(scope).stream()
                        .map(row -> new SourceSum(row.source(), row.currency(), row.lines(), row.amount()))
                        .toList(),
                analysis.byCombination(scope).stream()
                        .map(row -> new CombinationSum(row.sources(), Sum.of(row.sum())))
                        .toList());
    }
}
