package org.megdan.desk.strategy.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.BudgetAnalysis.ByGroupAndSource;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.charts.Bars;
import org.megdan.platform.charts.StackedBars;
import org.megdan.platform.web.Layout;

/** Draws where the money of one currency goes and where it comes from; what has no source yet stands last, hatched. */
class BudgetPictures {

    private final String currency;
    private final List<ByGroupAndSource> rows;
    private final List<@Nullable String> sources;
    private final SourceNames names;
    private final Layout layout;

    BudgetPictures(String currency, List<ByGroupAndSource> all, SourceNames names, Layout layout) {
        this.currency = currency;
        this.rows = all.stream().filter(row -> row.currency().equals(currency)).toList();
        this.names = names;
        this.layout = layout;
        var found = new LinkedHashSet<@Nullable String>();
        rows.stream()
                .map(ByGroupAndSource::source)
                .filter(Objects::nonNull)
                .sorted()
                .forEach(found::add);
        if (rows.stream().anyMatch(row -> row.source() == null)) {
            found.add(null);
        }
        this.sources = new ArrayList<>(found);
    }

    BudgetPage.Pictures draw(List<PlanTree.Row> goals, Subjects subjects) {
        return new BudgetPage.Pictures(
                StackedBars.of(
                        "by-goal-" + currency,
                        layout.t("strategy.budget.by_goal"),
                        layout.sign(currency),
                        sources.stream().map(this::series).toList(),
                        goals.stream()
                                .map(goal -> new StackedBars.Row(
                                        goal.label(), subjects.nodePath(goal.id()), amounts(goal.id())))
                                .filter(row -> row.total().signum() > 0)
                                .toList()),
                Bars.of(
                        "by-source-" + currency,
                        layout.t("strategy.budget.by_source"),
                        layout.sign(currency),
                        sources.stream().map(this::bar).toList()));
    }

    private StackedBars.Series series(@Nullable String source) {
        return new StackedBars.Series(names.of(source), source == null);
    }

    private Bars.Bar bar(@Nullable String source) {
        return new Bars.Bar(names.of(source), null, sum(null, source), source == null);
    }

    private List<BigDecimal> amounts(UUID goal) {
        return sources.stream().map(source -> sum(goal, source)).toList();
    }

    private BigDecimal sum(@Nullable UUID goal, @Nullable String source) {
        return rows.stream()
                .filter(row -> goal == null || row.group().equals(goal))
                .filter(row -> Objects.equals(row.source(), source))
                .map(ByGroupAndSource::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
