package org.megdan.desk.membership.mark;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines where nothing else does: a picture has no line breaks of its own. */
final class Lines {

    private static final String MORE = "…";

    private Lines() {}

    /**
     * @param longest signs of a line
     * @param most lines; what does not fit ends in „…“
     */
    static List<String> of(String text, int longest, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        var kept = new ArrayList<>(
                lines.stream().limit(most).map(one -> cut(one, longest)).toList());
        if (lines.size() > most) {
            kept.set(most - 1, cut(kept.getLast() + " " + lines.get(most), longest));
        }
        return kept;
    }

    private static String cut(String line, int longest) {
        int signs = line.codePointCount(0, line.length());
        return signs <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + MORE;
    }
}
