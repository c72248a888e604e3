package org.megdan.desk.strategy.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.measures.BudgetAnalysis;
import org.megdan.core.measures.BudgetScope;
import org.megdan.core.measures.BudgetSum;
import org.megdan.core.measures.Measures;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.NodeView;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** The figures of one node and of its expected results: four queries at most. */
@Component
public class NodeFigures {

    private final Measures measures;
    private final BudgetAnalysis analysis;

    NodeFigures(Measures measures, BudgetAnalysis analysis) {
        this.measures = measures;
        this.analysis = analysis;
    }

    /** Of a node that was found through the viewer. */
    public NodeMeasures of(NodeView view, Layout layout) {
        var card = view.card();
        var base = "/strategy/" + card.slug();
        var subjects = new ArrayList<UUID>(List.of(card.id()));
        view.results().stream().map(ExpectedResult::id).forEach(subjects::add);
        var mayEdit = layout.viewer().may("measures.edit");
        return new NodeMeasures(
                measures.series(subjects).stream()
                        .map(series -> IndicatorLine.of(series, base, card.label(), base + "/" + card.ref(), layout))
                        .toList(),
                money(analysis.total(BudgetScope.expenses(subjects, null)), layout),
                base + "/budget?year=&node=" + card.ref(),
                mayEdit ? base + "/indicators/new?node=" + card.ref() : "",
                mayEdit ? base + "/budget/new?node=" + card.ref() : "");
    }

    private static String money(List<BudgetSum> sums, Layout layout) {
        var all = sums.stream().map(sum -> money(sum, layout)).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : layout.t("strategy.budget.of_node.all", all);
    }

    private static String money(BudgetSum sum, Layout layout) {
        return layout.t(
                sum.unsourced().signum() == 0 ? "strategy.budget.of_node.sourced" : "strategy.budget.of_node",
                layout.money(sum.planned(), sum.currency()),
                layout.money(sum.unsourced(), sum.currency()),
                layout.money(sum.spent(), sum.currency()));
    }
}
