package org.megdan.core.plans.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The right edges of the columns of text: how far the longest of the lines that begin at the same place goes. */
final class PdfColumns {

    private static final double WIDTH = 3;
    private static final double SPACE = 0.25;

    private final Map<Long, Double> edges = new HashMap<>();

    PdfColumns(List<List<PdfLine>> pages) {
        pages.stream().flatMap(List::stream).forEach(line -> edges.merge(column(line), line.end(), Math::max));
    }

    /** Whether only the edge of the column ended the line: the next word would not have fitted. */
    boolean isBroken(PdfLine above, PdfLine below) {
        if (!below.isRightBelow(above) || above.isShouted() != below.isShouted()) {
            return false;
        }
        var edge = Math.max(edge(above), edge(below));
        return above.end() + above.size() * SPACE + below.firstWord() > edge;
    }

    private double edge(PdfLine line) {
        return edges.getOrDefault(column(line), 0.0);
    }

    private static long column(PdfLine line) {
        return Math.round(line.x() / WIDTH);
    }
}
