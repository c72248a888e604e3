package org.megdan.desk.strategy.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.Period;
import org.megdan.desk.strategy.subjects.PeriodLines;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.desk.strategy.subjects.Typed;

/** An indicator as typed. */
public record IndicatorForm(
        String node,
        String kind,
        String name,
        String unit,
        String description,
        String direction,
        String counting,
        String frequency,
        String meter,
        String baseline,
        String baselineOn,
        String targets,
        long version) {

    /** How readings count: each period adds to the sum, states a level, or is a part of a whole. */
    public enum Counting {
        SUM,
        LEVEL,
        RATIO
    }

    public IndicatorForm {
        node = Typed.text(node);
        kind = Typed.text(kind);
        name = Typed.text(name);
        unit = Typed.text(unit);
        description = Typed.text(description);
        direction = Typed.text(direction);
        counting = Typed.text(counting);
        frequency = Typed.text(frequency);
        meter = Typed.text(meter);
        baseline = Typed.text(baseline);
        baselineOn = Typed.text(baselineOn);
        targets = Typed.text(targets);
    }

    static IndicatorForm empty(String node, String targets) {
        return new IndicatorForm(node, "PROGRESS", "", "", "", "UP", "SUM", "YEAR", "", "", "", targets, 0);
    }

    static IndicatorForm of(IndicatorRow row, String node, SortedMap<Period, BigDecimal> targets) {
        var what = row.what();
        return new IndicatorForm(
                node,
                what.kind().name(),
                what.name(),
                what.unit(),
                what.description(),
                what.direction().name(),
                what.ratio() ? "RATIO" : what.cumulative() ? "SUM" : "LEVEL",
                what.frequency().name(),
                what.meter() == null ? "" : what.meter(),
                what.baseline() == null ? "" : what.baseline().toPlainString(),
                what.baselineOn() == null ? "" : what.baselineOn().toString(),
                PeriodLines.written(targets),
                row.version());
    }

    IndicatorDraft read(Subjects subjects, @Nullable UUID responsible, Typed typed) {
        var row = subjects.byRef(node);
        if (row.isEmpty()) {
            typed.wrong("node", "strategy.typed.choice");
        }
        var subject = row.map(found -> found.id()).orElse(new UUID(0, 0));
        var counts = typed.choice("counting", Counting.class, counting, Counting.SUM);
        return new IndicatorDraft(
                subject,
                Subjects.KIND,
                typed.choice("kind", IndicatorKind.class, kind, IndicatorKind.PROGRESS),
                typed.required("name", "strategy.indicators.name", name, 500),
                counts == Counting.RATIO ? "%" : typed.required("unit", "strategy.indicators.unit", unit, 60),
                description,
                typed.choice("direction", Direction.class, direction, Direction.UP),
                typed.number("baseline", baseline),
                typed.day("baselineOn", baselineOn),
                counts == Counting.SUM,
                counts == Counting.RATIO,
                meter.isEmpty() ? null : meter,
                meter.isEmpty() ? Filter.NONE : filter(subjects, subject),
                typed.choice("frequency", Frequency.class, frequency, Frequency.YEAR),
                responsible);
    }

    // the goal with all that is under it now; a strategy that is revised asks for a look at its meters too
    private static Filter filter(Subjects subjects, UUID subject) {
        var ids = subjects.ids().contains(subject) ? subjects.under(subject) : List.of(subject);
        return new Filter(Map.of(
                "strategy", subjects.slug(),
                "subjects", ids.stream().map(UUID::toString).collect(Collectors.joining(","))));
    }

    SortedMap<Period, BigDecimal> readTargets(Typed typed) {
        return PeriodLines.read(
                "targets", targets, typed.choice("frequency", Frequency.class, frequency, Frequency.YEAR), typed);
    }
}
