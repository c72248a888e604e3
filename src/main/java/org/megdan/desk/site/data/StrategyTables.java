package org.megdan.desk.site.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.BudgetLineDraft.Share;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.core.measures.FundingSource;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Point;
import org.megdan.core.measures.Series;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.web.Language;

/** The figures and the money of one strategy as tables; two or three queries each. */
final class StrategyTables {

    private final Map<UUID, PlanTree.Row> nodes = new LinkedHashMap<>();
    private final String base;

    StrategyTables(PlanTree tree, String site) {
        tree.rows().forEach(row -> nodes.put(row.id(), row));
        this.base = site + "/strategy/" + tree.version().slug();
    }

    List<FigureData.Row> figures(Measures measures) {
        return measures.series(nodes.keySet()).stream()
                .flatMap(series -> series.points().stream().map(point -> figure(series, point)))
                .toList();
    }

    List<BudgetData.Row> budget(Budget budget, Language language) {
        var names = budget.sources().stream()
                .collect(Collectors.toMap(FundingSource::key, source -> source.name(language)));
        return budget.lines(nodes.keySet(), null).stream()
                .flatMap(line -> shares(line, names))
                .toList();
    }

    private FigureData.Row figure(Series series, Point point) {
        var indicator = series.indicator();
        var node = node(indicator.subject());
        return new FigureData.Row(
                indicator.name(),
                node.code(),
                node.title(),
                indicator.unit(),
                point.period().toString(),
                point.target(),
                point.value(),
                series.standing().name(),
                base + (point.reading() == null ? "/indicators/" + indicator.id() : "/readings/" + point.reading()));
    }

    private Stream<BudgetData.Row> shares(BudgetLineRow line, Map<String, String> names) {
        var given = line.what().shares().stream()
                .map(share -> share(line, names.getOrDefault(share.source(), share.source()), share));
        return line.unsourced().signum() > 0
                ? Stream.concat(given, Stream.of(row(line, null, line.unsourced())))
                : given;
    }

    private BudgetData.Row share(BudgetLineRow line, String source, Share share) {
        return row(line, source, share.of(line.what().planned()));
    }

    private BudgetData.Row row(BudgetLineRow line, @Nullable String source, java.math.BigDecimal amount) {
        var what = line.what();
        var node = node(what.subject());
        return new BudgetData.Row(
                what.year(),
                node.code(),
                node.title(),
                what.title(),
                what.kind().name(),
                what.priority().name(),
                source,
                amount,
                what.currency(),
                base + "/budget/" + line.id());
    }

    private PlanTree.Row node(UUID id) {
        return Objects.requireNonNull(nodes.get(id));
    }
}
