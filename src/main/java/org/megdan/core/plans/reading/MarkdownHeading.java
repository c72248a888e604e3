package org.megdan.core.plans.reading;

import org.jspecify.annotations.Nullable;

/** A heading as Markdown writes it: one to six signs before it, any number behind it. */
record MarkdownHeading(int depth, String title) {

    private static final int DEEPEST = 6;

    static @Nullable MarkdownHeading of(String line) {
        var depth = 0;
        while (depth < line.length() && line.charAt(depth) == '#') {
            depth++;
        }
        if (depth == 0 || depth > DEEPEST || depth == line.length() || !Character.isWhitespace(line.charAt(depth))) {
            return null;
        }
        var end = line.length();
        while (line.charAt(end - 1) == '#') {
            end--;
        }
        return new MarkdownHeading(
                depth, end <= depth ? "" : line.substring(depth, end).strip());
    }
}
