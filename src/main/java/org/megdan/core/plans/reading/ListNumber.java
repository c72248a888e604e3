package org.megdan.core.plans.reading;

import org.jsoup.nodes.Element;

/** The number that a browser shows before an item of an ordered list. */
final class ListNumber {

    private ListNumber() {}

    static String of(Element item) {
        var list = item.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || list.attr("style").contains("none")) {
            return "";
        }
        var start = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        var before = 0;
        for (var at = item.previousElementSibling(); at != null; at = at.previousElementSibling()) {
            before += at.normalName().equals("li") ? 1 : 0;
        }
        return NumberFormat.of(list.attr("type")).write(start + before) + ".";
    }
}
