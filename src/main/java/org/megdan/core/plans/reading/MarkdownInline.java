package org.megdan.core.plans.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Emphasis as Markdown writes it, also where two emphasised stretches touch, which strict Markdown does not read. */
final class MarkdownInline {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[^]*)]\\((?:[^()\\s]*)\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])");

    private MarkdownInline() {}

    static List<Block> blocks(String text) {
        var inline = new InlineText();
        var strong = false;
        for (var stretch : LINK.matcher(text).replaceAll("$1").split("\\*\\*|__", -1)) {
            var words = ESCAPED.matcher(stretch).replaceAll("$1");
            if (strong) {
                inline.strong(words);
            } else {
                inline.plain(words);
            }
            strong = !strong;
        }
        return inline.take();
    }

    /** Emphasis marks as tags, so that a line of mixed marks has one grammar. */
    static String asHtml(String text) {
        return text.replaceAll("\\*\\*([^*<>]+)\\*\\*", "<b>$1</b>");
    }
}
