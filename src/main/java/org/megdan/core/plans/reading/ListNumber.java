package org.megdan.core.plans.reading;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the items of ordered lists; asked once for each item, in their order. */
final class ListNumber {

    private final Map<Element, Integer> counts = new IdentityHashMap<>();

    String next(Element item) {
        var list = item.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || list.attr("style").contains("none")) {
            return "";
        }
        var count = counts.merge(list, 1, Integer::sum);
        return NumberFormat.of(list.attr("type")).write(start(list) + count - 1) + ".";
    }

    private static int start(Element list) {
        var start = list.attr("start");
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }
}
