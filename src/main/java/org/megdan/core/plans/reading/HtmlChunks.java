package org.megdan.core.plans.reading;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Stretches of HTML that begin on one line of a text and close on a later one. */
final class HtmlChunks {

    private static final Pattern START =
            Pattern.compile("(?i)\\s*+<(table|ul|ol|div|section|p|blockquote)(?:\\s[^<>]*+)?+>.*");
    private static final int FARTHEST = 5_000;

    private final List<Line> lines;
    private final Map<String, int[]> closings = new HashMap<>();

    HtmlChunks(List<Line> lines) {
        this.lines = lines;
    }

    /** The line that closes what the line opens; the line itself where it opens nothing or nothing closes it. */
    int last(int first) {
        var start = START.matcher(lines.get(first).text());
        if (!start.matches()) {
            return first;
        }
        var last = closings.computeIfAbsent(start.group(1).toLowerCase(Locale.ROOT), this::closings)[first];
        return last - first < FARTHEST ? last : first;
    }

    String text(int first, int last) {
        var text = new StringBuilder();
        lines.subList(first, last + 1).forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    /** For each line where as many of the tag have closed as opened since; found for all lines in one walk. */
    private int[] closings(String tag) {
        var opens = Pattern.compile("(?i)<" + tag + "[\\s>]");
        var closes = Pattern.compile("(?i)</" + tag + "\\s*+>");
        var found = new int[lines.size()];
        var waiting = new ArrayDeque<int[]>();
        var depth = 0;
        for (var i = 0; i < found.length; i++) {
            found[i] = i;
            waiting.push(new int[] {i, depth});
            var text = lines.get(i).text();
            if (text.indexOf('<') >= 0) {
                depth += (int) (opens.matcher(text).results().count()
                        - closes.matcher(text).results().count());
            }
            while (!waiting.isEmpty() && waiting.peek()[1] >= depth) {
                found[waiting.pop()[0]] = i;
            }
        }
        return found;
    }
}
