package org.megdan.desk.strategy.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.measures.BudgetAnalysis;
import org.megdan.core.measures.BudgetScope;
import org.megdan.core.measures.BudgetSum;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Series;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.NodeView;
import org.megdan.platform.web.ContentVersion;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Remembered;
import org.springframework.stereotype.Component;

/** The figures of one node and of its expected results: four queries at most, none until something public changes. */
@Component
public class NodeFigures {

    private static final int REMEMBERED = 1_000;

    private final Measures measures;
    private final BudgetAnalysis analysis;
    private final Clock clock;
    private final Remembered<Asked, Numbers> numbers;

    NodeFigures(Measures measures, BudgetAnalysis analysis, Clock clock, ContentVersion content) {
        this.measures = measures;
        this.analysis = analysis;
        this.clock = clock;
        this.numbers = new Remembered<>(content, REMEMBERED);
    }

    /** Of a node that was found through the viewer. */
    public NodeMeasures of(NodeView view, Layout layout) {
        var card = view.card();
        var base = "/strategy/" + card.slug();
        var subjects = new ArrayList<UUID>(List.of(card.id()));
        view.results().stream().map(ExpectedResult::id).forEach(subjects::add);
        var known = numbers.get(new Asked(subjects, Language.today(clock)), () -> read(subjects));
        var mayEdit = layout.viewer().may("measures.edit");
        return new NodeMeasures(
                known.series().stream()
                        .map(series -> IndicatorLine.of(series, base, card.label(), base + "/" + card.ref(), layout))
                        .toList(),
                money(known.expenses(), layout),
                base + "/budget?year=&node=" + card.ref(),
                mayEdit ? base + "/indicators/new?node=" + card.ref() : "",
                mayEdit ? base + "/budget/new?node=" + card.ref() : "");
    }

    private static String money(List<BudgetSum> sums, Layout layout) {
        var all = sums.stream().map(sum -> money(sum, layout)).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : layout.t("strategy.budget.of_node.all", all);
    }

    private Numbers read(List<UUID> subjects) {
        return new Numbers(measures.series(subjects), analysis.total(BudgetScope.expenses(subjects, null)));
    }

    private static String money(BudgetSum sum, Layout layout) {
        return layout.t(
                sum.unsourced().signum() == 0 ? "strategy.budget.of_node.sourced" : "strategy.budget.of_node",
                layout.money(sum.planned(), sum.currency()),
                layout.money(sum.unsourced(), sum.currency()),
                layout.money(sum.spent(), sum.currency()));
    }

    /** @param day since a target may be due today that was not yesterday */
    private record Asked(List<UUID> subjects, LocalDate day) {}

    private record Numbers(List<Series> series, List<BudgetSum> expenses) {}
}
