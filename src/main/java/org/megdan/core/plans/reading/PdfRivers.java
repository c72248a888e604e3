package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;

/** The white bands that run down through neighbouring lines where no word of any of them stands. */
record PdfRivers(List<PdfLevel> levels, List<River> all) {

    private static final double GAP = 0.8;
    private static final double NARROWEST = 1.2;
    private static final double WIDE = 2.4;
    private static final int LEAST_LEVELS = 3;

    record River(double from, double to) {

        double middle() {
            return (from + to) / 2;
        }
    }

    static PdfRivers of(PdfLevel level) {
        return new PdfRivers(List.of(level), gaps(level, false));
    }

    /** With one line more; what it stands across is a river no longer. */
    PdfRivers with(PdfLevel level) {
        var narrowest = level.blank() * NARROWEST;
        var left = new ArrayList<River>();
        for (var river : all) {
            for (var gap : gaps(level, true)) {
                var from = Math.max(river.from(), gap.from());
                var to = Math.min(river.to(), gap.to());
                if (to - from >= narrowest) {
                    left.add(new River(from, to));
                }
            }
        }
        var more = new ArrayList<>(levels);
        more.add(level);
        return new PdfRivers(more, left);
    }

    private static List<River> gaps(PdfLevel level, boolean withEnds) {
        var gaps = new ArrayList<River>();
        var end = withEnds ? Double.NEGATIVE_INFINITY : Double.MAX_VALUE;
        for (var word : level.words()) {
            if (word.x() - end >= level.blank() * GAP) {
                gaps.add(new River(end, word.x()));
            }
            end = end == Double.MAX_VALUE ? word.end() : Math.max(end, word.end());
        }
        if (withEnds) {
            gaps.add(new River(end, Double.POSITIVE_INFINITY));
        }
        return gaps;
    }

    /** Those that divide columns: enough lines have words on both sides, and mostly farther apart than words of a text are. */
    List<River> dividing() {
        return all.stream().filter(this::divides).toList();
    }

    private boolean divides(River river) {
        var both = 0;
        var wide = 0;
        for (var level : levels) {
            var before = level.words().stream()
                    .filter(word -> word.middle() < river.middle())
                    .mapToDouble(PdfWord::end)
                    .max();
            var behind = level.words().stream()
                    .filter(word -> word.middle() > river.middle())
                    .mapToDouble(PdfWord::x)
                    .min();
            if (before.isPresent() && behind.isPresent()) {
                both++;
                wide += behind.getAsDouble() - before.getAsDouble() >= level.blank() * WIDE ? 1 : 0;
            }
        }
        return both >= LEAST_LEVELS && wide * 2 >= both;
    }
}
