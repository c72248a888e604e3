package org.megdan.desk.reports;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.BudgetAnalysis;
import org.megdan.core.measures.BudgetScope;
import org.megdan.core.measures.FundingSource;
import org.megdan.core.measures.Measures;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a year's report together from the records; the same number of queries for any plan. The plan of the year is read as
 * the writer may see it, all else as anyone may, so that every figure opens its source.
 */
@Component
@Transactional(readOnly = true)
public class Assembly {

    private final PlanShelf plans;
    private final ActionPlanShelf years;
    private final Evaluations evaluations;
    private final Measures measures;
    private final Budget budget;
    private final BudgetAnalysis analysis;
    private final ReportShelf shelf;
    private final Clock clock;

    Assembly(
            PlanShelf plans,
            ActionPlanShelf years,
            Evaluations evaluations,
            Measures measures,
            Budget budget,
            BudgetAnalysis analysis,
            ReportShelf shelf,
            Clock clock) {
        this.plans = plans;
        this.years = years;
        this.evaluations = evaluations;
        this.measures = measures;
        this.budget = budget;
        this.analysis = analysis;
        this.shelf = shelf;
        this.clock = clock;
    }

    public Assembled of(ReportRow row, Viewer viewer) {
        var tree = plans.tree(row.slug(), null, Viewer.ANYONE).orElseThrow(NotFound::new);
        var nodes = new LinkedHashMap<UUID, PlanTree.Row>();
        tree.rows().forEach(node -> nodes.put(node.id(), node));
        var scope = BudgetScope.expenses(nodes.keySet(), row.year());
        var tasks = tasks(row, nodes, viewer);
        var measured = measured(row.year(), nodes);
        var money = analysis.total(scope).stream().map(YearReport.Sum::of).toList();
        return Assembled.of(new YearReport(
                YearReport.FORMAT,
                row.planId(),
                row.slug(),
                row.title(),
                row.year(),
                row.words(),
                row.assessment(),
                YearFigures.of(tasks, measured, money),
                tasks,
                measured,
                funded(scope),
                findings(row),
                shelf.before(row.planId(), row.year())));
    }

    private List<YearReport.Task> tasks(ReportRow row, Map<UUID, PlanTree.Row> nodes, Viewer viewer) {
        return years.view(row.slug(), row.year(), viewer)
                .map(view -> view.entries().stream()
                        .map(entry -> task(entry, goal(nodes, entry.nodeId())))
                        .toList())
                .orElse(List.of());
    }

    private static YearReport.Task task(ActionEntry entry, String goal) {
        return new YearReport.Task(
                entry.nodeId(),
                entry.ref(),
                entry.label(),
                goal,
                entry.priority(),
                entry.deviation(),
                entry.reason(),
                entry.activities().stream()
                        .map(activity -> new YearReport.Activity(
                                activity.title(),
                                activity.state(),
                                activity.startsOn(),
                                activity.endsOn(),
                                activity.doneOn()))
                        .toList());
    }

    private static String goal(Map<UUID, PlanTree.Row> nodes, UUID node) {
        var found = nodes.get(node);
        while (found != null && found.parentId() != null) {
            found = nodes.get(found.parentId());
        }
        return found == null ? "" : found.label();
    }

    private List<YearReport.Measured> measured(int year, Map<UUID, PlanTree.Row> nodes) {
        var judge = new YearOfSeries(year, Language.today(clock));
        return measures.series(nodes.keySet()).stream()
                .filter(judge::concerns)
                .map(series -> judge.measured(
                        series,
                        java.util.Objects.requireNonNull(
                                        nodes.get(series.indicator().subject()))
                                .label()))
                .toList();
    }

    private List<YearReport.Funded> funded(BudgetScope scope) {
        var sources = budget.sources();
        return analysis.byCombination(scope).stream()
                .map(row -> new YearReport.Funded(
                        names(row.sources(), sources, Language.BG),
                        names(row.sources(), sources, Language.EN),
                        YearReport.Sum.of(row.sum())))
                .toList();
    }

    private static List<String> names(List<String> keys, List<FundingSource> sources, Language language) {
        return keys.stream()
                .map(key -> sources.stream()
                        .filter(source -> source.key().equals(key))
                        .map(source -> source.name(language))
                        .findFirst()
                        .orElse(key))
                .toList();
    }

    private List<YearReport.Finding> findings(ReportRow row) {
        return evaluations.all(row.slug(), Viewer.ANYONE).stream()
                .filter(evaluation ->
                        evaluation.endsOn() != null && evaluation.endsOn().getYear() == row.year())
                .flatMap(evaluation -> evaluation.questions().stream()
                        .map(one -> new YearReport.Finding(
                                evaluation.title(),
                                one.question(),
                                one.evidence(),
                                one.finding(),
                                one.response(),
                                one.changeMade())))
                .toList();
    }
}
