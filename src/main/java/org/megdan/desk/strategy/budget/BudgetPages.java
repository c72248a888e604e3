package org.megdan.desk.strategy.budget;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.BudgetAnalysis;
import org.megdan.core.measures.BudgetAnalysis.ByWord;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.core.measures.BudgetPriority;
import org.megdan.core.measures.BudgetScope;
import org.megdan.core.measures.BudgetSum;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.StrategyTabs;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Puts the page of a budget together: seven queries beside those for the strategy itself. */
@Component
class BudgetPages {

    private final Budget budget;
    private final BudgetAnalysis analysis;
    private final Clock clock;

    BudgetPages(Budget budget, BudgetAnalysis analysis, Clock clock) {
        this.budget = budget;
        this.analysis = analysis;
        this.clock = clock;
    }

    BudgetPage page(Subjects subjects, @Nullable String askedYear, String node, Layout layout) {
        var chosen = subjects.byRef(node).map(PlanTree.Row::id).orElse(null);
        Collection<UUID> ids = chosen == null ? subjects.ids() : subjects.under(chosen);
        var everything = analysis.byYear(BudgetScope.expenses(ids, null));
        var year = year(askedYear, everything);
        var scope = BudgetScope.expenses(ids, year);
        var names = new SourceNames(budget.sources(), layout);
        var lines = budget.lines(ids, year);
        return new BudgetPage(
                subjects.title(),
                subjects.path("/budget"),
                List.of(new Crumb(subjects.title(), subjects.path(""))),
                new StrategyTabs(layout).of(subjects.slug(), layout.viewer()),
                asked(year, chosen == null ? "" : node, everything, subjects, layout),
                analysis.total(scope).stream().map(sum -> total(sum, layout)).toList(),
                pictures(subjects, chosen, ids, scope, names, layout),
                analysis.byCombination(scope).stream()
                        .map(row -> sum(names.together(row.sources()), row.sum(), layout))
                        .toList(),
                analysis.byPriority(scope).stream()
                        .map(row ->
                                sum(layout.t(BudgetPriority.valueOf(row.word()).key()), row.sum(), layout))
                        .toList(),
                everything.stream()
                        .map(row -> sum(row.word(), row.sum(), layout))
                        .toList(),
                items(lines, BudgetKind.EXPENSE, subjects, names, layout),
                items(lines, BudgetKind.INCOME, subjects, names, layout),
                layout.viewer().may("measures.edit"));
    }

    // this year when it has lines, else the last one that has
    private @Nullable Integer year(@Nullable String asked, List<ByWord> everything) {
        if (asked != null) {
            return asked.matches("[0-9]{4}") ? Integer.valueOf(asked) : null;
        }
        var now = Integer.toString(Language.today(clock).getYear());
        var years = everything.stream().map(ByWord::word).toList();
        if (years.isEmpty()) {
            return null;
        }
        return Integer.valueOf(years.contains(now) ? now : years.getLast());
    }

    private BudgetPage.Scope asked(
            @Nullable Integer year, String node, List<ByWord> everything, Subjects subjects, Layout layout) {
        var years = everything.stream()
                .map(ByWord::word)
                .distinct()
                .map(word -> new Choice(word, word))
                .toList();
        return new BudgetPage.Scope(
                year == null ? "" : Integer.toString(year),
                node,
                years,
                subjects.topGoals().stream()
                        .map(goal -> new Choice(goal.ref(), goal.label()))
                        .toList());
    }

    private List<BudgetPage.Pictures> pictures(
            Subjects subjects,
            @Nullable UUID chosen,
            Collection<UUID> ids,
            BudgetScope scope,
            SourceNames names,
            Layout layout) {
        var groups = new LinkedHashMap<UUID, UUID>();
        for (var id : ids) {
            groups.put(id, chosen == null ? subjects.goals().getOrDefault(id, id) : subjects.below(chosen, id));
        }
        var rows = analysis.byGroupAndSource(groups, scope);
        var shown = groups.values().stream().distinct().map(subjects::get).toList();
        return rows.stream()
                .map(BudgetAnalysis.ByGroupAndSource::currency)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .map(currency -> new BudgetPictures(currency, rows, names, layout).draw(shown, subjects))
                .toList();
    }

    private static List<BudgetLineItem> items(
            List<BudgetLineRow> lines, BudgetKind kind, Subjects subjects, SourceNames names, Layout layout) {
        return lines.stream()
                .filter(row -> row.what().kind() == kind)
                .map(row -> BudgetLineItem.of(row, subjects, names, layout))
                .toList();
    }

    private static BudgetPage.Total total(BudgetSum sum, Layout layout) {
        return new BudgetPage.Total(
                layout.money(sum.planned(), sum.currency()),
                layout.money(sum.sourced(), sum.currency()),
                layout.money(sum.unsourced(), sum.currency()),
                layout.money(sum.spent(), sum.currency()));
    }

    private static BudgetPage.Sum sum(String label, BudgetSum sum, Layout layout) {
        return new BudgetPage.Sum(
                label,
                sum.lines(),
                layout.money(sum.planned(), sum.currency()),
                layout.money(sum.sourced(), sum.currency()),
                layout.money(sum.unsourced(), sum.currency()),
                layout.money(sum.spent(), sum.currency()));
    }
}
