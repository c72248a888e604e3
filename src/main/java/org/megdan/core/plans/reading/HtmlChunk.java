package org.megdan.core.plans.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of HTML that begins on one line of a text and closes on a later one. */
final class HtmlChunk {

    private static final Pattern START =
            Pattern.compile("(?i)\\s*<(table|ul|ol|div|section|p|blockquote)(?:\\s[^<>]*)?>.*");
    private static final int FARTHEST = 5_000;

    private final List<Line> lines;
    private final int first;
    private final int last;

    HtmlChunk(List<Line> lines, int first) {
        this.lines = lines;
        this.first = first;
        Matcher start = START.matcher(lines.get(first).text());
        this.last = start.matches() ? closing(start.group(1)) : first;
    }

    /** Only a chunk of several lines counts; what closes on its line is read as that line. */
    boolean isOpen() {
        return last > first;
    }

    int last() {
        return last;
    }

    String text() {
        var text = new StringBuilder();
        lines.subList(first, last + 1).forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    private int closing(String tag) {
        var opens = Pattern.compile("(?i)<" + tag + "[\\s>]");
        var closes = Pattern.compile("(?i)</" + tag + "\\s*>");
        var depth = 0L;
        for (var i = first; i < Math.min(lines.size(), first + FARTHEST); i++) {
            var text = lines.get(i).text();
            depth += opens.matcher(text).results().count()
                    - closes.matcher(text).results().count();
            if (depth <= 0) {
                return i;
            }
        }
        return first;
    }
}
