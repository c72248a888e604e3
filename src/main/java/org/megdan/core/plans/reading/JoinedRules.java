package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.megdan.core.plans.reading.PdfRules.Rule;

/** Rules that go on where others of the same line end, as one: many programs draw the borders of a table cell by cell. */
final class JoinedRules {

    private static final double HUNDREDTHS = 100;

    private JoinedRules() {}

    static List<Rule> of(List<Rule> rules) {
        var lines = new LinkedHashMap<List<Object>, List<Rule>>();
        rules.forEach(rule ->
                lines.computeIfAbsent(line(rule), place -> new ArrayList<>()).add(rule));
        return lines.values().stream().flatMap(line -> joined(line).stream()).toList();
    }

    private static List<Object> line(Rule rule) {
        return rule.isUpright()
                ? List.of(true, Math.round(rule.x() * HUNDREDTHS), Math.round(rule.right() * HUNDREDTHS))
                : List.of(false, Math.round(rule.y() * HUNDREDTHS), Math.round(rule.bottom() * HUNDREDTHS));
    }

    private static List<Rule> joined(List<Rule> line) {
        line.sort(Comparator.comparingDouble(rule -> rule.isUpright() ? rule.y() : rule.x()));
        var joined = new ArrayList<Rule>();
        for (var rule : line) {
            if (!joined.isEmpty() && joined.getLast().touches(rule)) {
                joined.set(joined.size() - 1, joined.getLast().with(rule));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }
}
