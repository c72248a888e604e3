package org.megdan.core.plans.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lists in pages saved by Word: paragraphs that a private style calls items, with the number as text that browsers show. */
final class WordList {

    private static final Pattern LEVEL = Pattern.compile("(?i)mso-list:\\s*\\w+\\s+level([1-9])");
    private static final Pattern MARK = Pattern.compile("(?i)mso-list:\\s*ignore");
    private static final Pattern NUMBER = Pattern.compile("\\(?[\\p{L}\\d]++(?:\\.[\\p{L}\\d]++)*+[.)]");

    private WordList() {}

    /** The depth of the item that the paragraph is, 0 for none. */
    static int depth(Element paragraph) {
        var level = LEVEL.matcher(paragraph.attr("style"));
        return paragraph.normalName().equals("p") && level.find() ? Integer.parseInt(level.group(1)) : 0;
    }

    /** The sign before an item: a number, or a bullet that a font of signs draws in place of some letter. */
    static boolean isMark(Element element) {
        return MARK.matcher(element.attr("style")).find();
    }

    static String number(Element mark) {
        var text = Words.tidy(mark.text());
        return NUMBER.matcher(text).matches() ? text : "";
    }
}
