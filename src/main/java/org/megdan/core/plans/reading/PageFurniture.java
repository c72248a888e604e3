package org.megdan.core.plans.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells running heads and page numbers: alone at the edge of a page, and alike on most pages once digits are put aside. */
final class PageFurniture {

    private static final int EDGE = 2;
    private static final int FEW_PAGES = 3;

    private final int pages;
    private final Map<String, Integer> edges = new HashMap<>();

    PageFurniture(List<List<String>> pages) {
        this.pages = pages.size();
        for (var page : pages) {
            for (var i = 0; i < page.size(); i++) {
                if (isEdge(page, i)) {
                    edges.merge(withoutDigits(page.get(i)), 1, Integer::sum);
                }
            }
        }
    }

    boolean is(List<String> page, int index) {
        var text = page.get(index).strip();
        if (text.isEmpty() || !isEdge(page, index)) {
            return false;
        }
        var isNumber = text.matches("[–—-]?\\s*\\d{1,4}\\s*[–—-]?");
        var isRepeated = pages >= FEW_PAGES && edges.getOrDefault(withoutDigits(text), 0) * 2 > pages;
        return isNumber || isRepeated;
    }

    private static boolean isEdge(List<String> page, int index) {
        return !page.get(index).isBlank()
                && (texts(page.subList(0, index)) < EDGE || texts(page.subList(index + 1, page.size())) < EDGE);
    }

    private static long texts(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).limit(EDGE).count();
    }

    private static String withoutDigits(String text) {
        return text.strip().replaceAll("\\d+", "#");
    }
}
