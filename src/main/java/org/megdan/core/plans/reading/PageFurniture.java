package org.megdan.core.plans.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells running heads and page numbers: alone at the upper or lower edge of a page, and alike on most pages once digits are put aside. */
final class PageFurniture {

    private static final int EDGE = 2;
    private static final int FEW_PAGES = 3;

    private final int pages;
    private final Map<String, Integer> edges = new HashMap<>();

    PageFurniture(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        for (var page : pages) {
            page.stream()
                    .filter(line -> isEdge(page, line))
                    .map(line -> withoutDigits(line.text()))
                    .distinct()
                    .forEach(text -> edges.merge(text, 1, Integer::sum));
        }
    }

    boolean is(List<PdfLine> page, PdfLine line) {
        var text = line.text().strip();
        if (text.isEmpty() || !isEdge(page, line)) {
            return false;
        }
        var isNumber = text.matches("[–—-]?\\s*\\d{1,4}\\s*[–—-]?");
        return isNumber || (pages > 1 && edges.getOrDefault(withoutDigits(text), 0) * 2 > pages);
    }

    /** Of two pages alone only the outermost line is told by being repeated. */
    private boolean isEdge(List<PdfLine> page, PdfLine line) {
        var width = pages < FEW_PAGES ? 1 : EDGE;
        return !line.text().isBlank() && (beyond(page, line, 1) < width || beyond(page, line, -1) < width);
    }

    private static long beyond(List<PdfLine> page, PdfLine line, int direction) {
        return page.stream()
                .filter(other -> !other.text().isBlank())
                .filter(other -> Comparator.comparingDouble(PdfLine::y).compare(other, line) * direction > 0)
                .limit(EDGE)
                .count();
    }

    private static String withoutDigits(String text) {
        return text.strip().replaceAll("\\d+", "#");
    }
}
