package org.megdan.core.plans.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What an OpenDocument text says of its lists, its headings' numbers and its emphasis. */
final class OdtStyles {

    private record LevelStyle(String pattern, NumberFormat format, int start) {}

    private static final String OUTLINE = "outline";

    private final Map<String, LevelStyle> levels = new HashMap<>();
    private final Set<String> strong = new HashSet<>();
    private final Set<String> raised = new HashSet<>();

    OdtStyles(Document content, Document styles) {
        read(styles);
        read(content);
    }

    private void read(Document document) {
        each(document, "style:text-properties", properties -> {
            var style = (Element) properties.getParentNode();
            if (properties.getAttribute("fo:font-weight").equals("bold")) {
                strong.add(style.getAttribute("style:name"));
            }
            if (properties.getAttribute("style:text-position").matches("super.*|[1-9]\\d*%.*")) {
                raised.add(style.getAttribute("style:name"));
            }
        });
        each(
                document,
                "text:list-level-style-number",
                level -> level(((Element) level.getParentNode()).getAttribute("style:name"), level));
        each(document, "text:outline-level-style", level -> level(OUTLINE, level));
    }

    private static void each(Document document, String tag, java.util.function.Consumer<Element> use) {
        var found = document.getElementsByTagName(tag);
        for (var i = 0; i < found.getLength(); i++) {
            use.accept((Element) found.item(i));
        }
    }

    /** ODT tells how many levels a number shows; here that becomes a pattern like Word's. */
    private void level(String list, Element element) {
        var format = element.getAttribute("style:num-format");
        var written = element.getAttribute("text:level");
        if (format.isEmpty() || !written.matches("[1-9]\\d?")) {
            return;
        }
        var level = Integer.parseInt(written) - 1;
        var shown = element.getAttribute("text:display-levels");
        var parts = shown.matches("\\d") ? Integer.parseInt(shown) : 1;
        var pattern = new StringBuilder(element.getAttribute("style:num-prefix"));
        for (var i = level - parts + 1; i <= level; i++) {
            pattern.append('%').append(i + 1).append(i < level ? "." : "");
        }
        pattern.append(element.getAttribute("style:num-suffix"));
        var start = element.getAttribute("text:start-value");
        var first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
        levels.put(list + "/" + level, new LevelStyle(pattern.toString(), NumberFormat.of(format), first));
    }

    String pattern(String list, int level) {
        var style = levels.get(list + "/" + level);
        return style == null ? "" : style.pattern();
    }

    NumberFormat format(String list, int level) {
        var style = levels.get(list + "/" + level);
        return style == null ? NumberFormat.DECIMAL : style.format();
    }

    int start(String list, int level) {
        var style = levels.get(list + "/" + level);
        return style == null ? 1 : style.start();
    }

    String outlinePattern(int level) {
        return pattern(OUTLINE, level);
    }

    NumberFormat outlineFormat(int level) {
        return format(OUTLINE, level);
    }

    boolean isRaised(Element element) {
        return raised.contains(element.getAttribute("text:style-name"));
    }

    boolean isStrong(Element element) {
        return strong.contains(element.getAttribute("text:style-name"));
    }
}
