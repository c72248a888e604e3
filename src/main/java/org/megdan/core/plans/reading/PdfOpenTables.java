package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import org.megdan.core.plans.reading.PdfRivers.River;
import org.megdan.core.plans.reading.PdfRules.Rule;

/** Finds stretches of lines that the same rivers divide into three columns or more. */
final class PdfOpenTables {

    private static final int LEAST_RIVERS = 2;
    private static final int LEAST_LEVELS = 3;
    private static final double FARTHEST = 6;

    private final List<PdfLevel> levels;
    private final List<Rule> rules;

    PdfOpenTables(List<PdfLevel> levels, List<Rule> rules) {
        this.levels = levels;
        this.rules = rules;
    }

    List<PdfOpenTable> all() {
        var found = new ArrayList<PdfOpenTable>();
        for (var from = 0; from < levels.size(); ) {
            var best = stretch(from);
            // a line that only happens to stand open where the table below it does would hide some of its columns
            for (var later = from + 1; later < Math.min(from + LEAST_LEVELS, levels.size()); later++) {
                var other = stretch(later);
                if (other.rivers().size() > best.rivers().size()) {
                    best = other;
                }
            }
            if (best.rivers().size() < LEAST_RIVERS) {
                from++;
                continue;
            }
            var table = new PdfOpenTable(best.levels(), best.rivers(), rules);
            if (!table.isRunningText()) {
                found.add(table);
            }
            from = levels.indexOf(best.levels().getLast()) + 1;
        }
        return found;
    }

    private record Stretch(List<PdfLevel> levels, List<River> rivers) {}

    /** As many lines from this one on as leave standing what divides them into columns. */
    private Stretch stretch(int from) {
        var open = PdfRivers.of(levels.get(from));
        for (var next = from + 1; next < levels.size() && open.all().size() >= LEAST_RIVERS; next++) {
            var level = levels.get(next);
            var isFar = level.y() - levels.get(next - 1).y() > FARTHEST * level.size();
            if (isFar || ContentsLine.is(level.text())) {
                break;
            }
            var longer = open.with(level);
            if (longer.dividing().size() < open.dividing().size()
                    || longer.all().size() < LEAST_RIVERS) {
                break;
            }
            open = longer;
        }
        return new Stretch(trimmed(open), open.dividing());
    }

    /** Without a line below that stands apart and in no column but the first: the text goes on with it. */
    private static List<PdfLevel> trimmed(PdfRivers open) {
        var levels = open.levels();
        var rivers = open.dividing();
        var step = Double.MAX_VALUE;
        for (var i = 1; i < levels.size(); i++) {
            step = Math.min(step, levels.get(i).y() - levels.get(i - 1).y());
        }
        var last = levels.size() - 1;
        while (!rivers.isEmpty()
                && last > 1
                && levels.get(last).words().getLast().end() < rivers.getFirst().to()
                && levels.get(last).y() - levels.get(last - 1).y() > step * PdfOpenTable.LARGER) {
            last--;
        }
        return levels.subList(0, last + 1);
    }
}
