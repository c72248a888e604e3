package org.megdan.core.plans.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The right edges of the columns of text: how far the longest of the lines that begin at the same place goes. */
final class PdfColumns {

    private static final double WIDTH = 3;
    private static final double SPACE = 0.25;

    private static final double LARGER = 1.15;
    /** A line much shorter than others of its size was ended by its author, though nothing longer begins where it does. */
    private static final double HALF = 0.5;

    private final Map<Long, Double> edges = new HashMap<>();
    private final Map<Long, Double> steps = new HashMap<>();
    private final Map<Long, Double> widest = new HashMap<>();

    PdfColumns(List<List<PdfLine>> pages) {
        pages.stream().flatMap(List::stream).forEach(line -> {
            edges.merge(column(line), line.end(), Math::max);
            widest.merge(size(line), line.end() - line.x(), Math::max);
        });
        var often = new HashMap<List<Long>, Integer>();
        for (var page : pages) {
            for (var i = 1; i < page.size(); i++) {
                step(page.get(i - 1), page.get(i), often);
            }
        }
    }

    /** The smallest step that lines of one size make more than once: larger ones stand between paragraphs. */
    private void step(PdfLine above, PdfLine below, Map<List<Long>, Integer> often) {
        var step = below.y() - above.y();
        var key = List.of(size(below), Math.round(step * 2));
        if (step > 0 && size(above) == size(below) && often.merge(key, 1, Integer::sum) > 1) {
            steps.merge(size(below), step, Math::min);
        }
    }

    /** Whether only the edge of the column ended the line: the next word would not have fitted. */
    boolean isBroken(PdfLine above, PdfLine below) {
        var step = steps.getOrDefault(size(below), Double.MAX_VALUE) * LARGER;
        if (!below.isRightBelow(above)
                || below.y() - above.y() > step
                || size(above) != size(below)
                || above.end() - above.x() < widest.getOrDefault(size(above), 0.0) * HALF
                || above.isShouted() != below.isShouted()) {
            return false;
        }
        var edge = Math.max(edge(above), edge(below));
        return above.end() + above.size() * SPACE + below.firstWord() > edge;
    }

    private double edge(PdfLine line) {
        return edges.getOrDefault(column(line), 0.0);
    }

    private static long size(PdfLine line) {
        return Math.round(line.size());
    }

    private static long column(PdfLine line) {
        return Math.round(line.x() / WIDTH);
    }
}
