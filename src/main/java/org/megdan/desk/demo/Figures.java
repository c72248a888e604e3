package org.megdan.desk.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.Readings;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented figures for tasks of the network's strategy: what was promised, what came of it, what still waits for approval. */
@Profile("demo")
@Order(20)
@Component
class Figures implements Sample {

    private static final int FIRST = 2014;

    private final PlanShelf shelf;
    private final Measures measures;
    private final Readings readings;

    Figures(PlanShelf shelf, Measures measures, Readings readings) {
        this.shelf = shelf;
        this.measures = measures;
        this.readings = readings;
    }

    @Override
    public void fill(Cast cast) {
        var nodes = nodes(shelf, Strategies.OWN);
        for (var story : FigureStory.ALL) {
            var node = nodes.get(story.code());
            if (node != null) {
                tell(story, node, cast);
            }
        }
    }

    /** By the code of the document, without a dot at the end. */
    static Map<String, UUID> nodes(PlanShelf shelf, String address) {
        return shelf.tree(address, null, Viewer.ANYONE).stream()
                .flatMap(tree -> tree.rows().stream())
                .filter(row -> !row.code().isEmpty())
                .collect(Collectors.toMap(
                        row -> row.code().replaceAll("\\.$", ""), PlanTree.Row::id, (first, second) -> first));
    }

    private void tell(FigureStory story, UUID node, Cast cast) {
        var staff = cast.acting(Cast.Role.STAFF, "measures.edit");
        var chair = cast.acting(Cast.Role.CHAIR, "measures.approve");
        var indicator = Acting.as(staff, () -> {
            var id = measures.define(draft(story, node, cast.network()));
            var targets = new TreeMap<Period, BigDecimal>();
            for (int i = 0; i < story.targets().size(); i++) {
                targets.put(
                        Period.year(FIRST + i),
                        BigDecimal.valueOf(story.targets().get(i)));
            }
            measures.promise(id, targets);
            return id;
        });
        for (int i = 0; i < story.readings().size(); i++) {
            var isLast = i == story.readings().size() - 1;
            var what = reading(story, indicator, i);
            var reading = Acting.as(staff, () -> {
                var id = readings.enter(what);
                readings.submit(id);
                return id;
            });
            if (!isLast || !story.waits()) {
                Acting.as(chair, () -> readings.approve(reading));
            }
        }
    }

    private static IndicatorDraft draft(FigureStory story, UUID node, UUID responsible) {
        var baseline = story.baseline();
        return new IndicatorDraft(
                node,
                "NODE",
                story.kind(),
                story.name(),
                story.unit(),
                "",
                story.direction(),
                baseline == null ? null : BigDecimal.valueOf(baseline),
                baseline == null ? null : LocalDate.of(FIRST - 1, 12, 31),
                story.sums(),
                story.outOf() > 0,
                null,
                Filter.NONE,
                Frequency.YEAR,
                responsible);
    }

    private static ReadingDraft reading(FigureStory story, UUID indicator, int index) {
        var amount = BigDecimal.valueOf(story.readings().get(index));
        var whole = story.outOf() > 0 ? BigDecimal.valueOf(story.outOf()) : null;
        var year = FIRST + index;
        var title = "Отчет на екипа за " + year + " г.";
        return ReadingDraft.of(indicator, Period.year(year), amount, whole)
                .resting(
                        parts(amount, whole),
                        List.of(new ReadingDraft.Evidence(title, "https://example.org/otchet-" + year, null)));
    }

    private static List<ReadingDraft.Part> parts(BigDecimal amount, @Nullable BigDecimal whole) {
        if (whole != null || amount.intValue() < 30) {
            return List.of();
        }
        var half = amount.divideToIntegralValue(BigDecimal.valueOf(2));
        var fifth = amount.divideToIntegralValue(BigDecimal.valueOf(5));
        return List.of(
                new ReadingDraft.Part("MUNICIPALITY", "Търговище", half, null),
                new ReadingDraft.Part("MUNICIPALITY", "Попово", fifth, null),
                new ReadingDraft.Part(
                        "MUNICIPALITY", "Омуртаг", amount.subtract(half).subtract(fifth), null));
    }
}
