package org.megdan.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A template taken apart into what a browser gets as it stands (markup) and the strings of its code. Blocks that code
 * carries ({@code @`…`}) are markup again.
 */
final class TemplateText {

    private static final Pattern PLAIN_DIRECTIVE =
            Pattern.compile("@(?:import|param)[^\\n]*|@(?:else(?!if)|endif|endfor|raw|endraw)\\b");
    private static final Pattern OPENING =
            Pattern.compile("@(?:if|elseif|for|template\\.[\\w.]+|layout\\.[\\w.]+)\\s*\\(|[$!](?:unsafe)?\\{");

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> strings = new ArrayList<>();
    private int at;

    TemplateText(String source) {
        this.source = source.replaceAll("(?s)<%--.*?--%>", "");
        readMarkup(false);
    }

    String markup() {
        return markup.toString();
    }

    List<String> strings() {
        return List.copyOf(strings);
    }

    private void readMarkup(boolean inBlock) {
        while (at < source.length()) {
            var plain = PLAIN_DIRECTIVE.matcher(source).region(at, source.length());
            var opening = OPENING.matcher(source).region(at, source.length());
            if (inBlock && source.charAt(at) == '`') {
                at++;
                return;
            } else if (plain.lookingAt()) {
                at = plain.end();
            } else if (opening.lookingAt()) {
                at = opening.end();
                readCode();
            } else {
                markup.append(source.charAt(at++));
            }
        }
    }

    /** From behind an opening bracket to behind the one that closes it. */
    private void readCode() {
        int depth = 1;
        while (at < source.length() && depth > 0) {
            char c = source.charAt(at++);
            if (c == '"') {
                readString();
            } else if (c == '@' && source.startsWith("`", at)) {
                at++;
                readMarkup(true);
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
        }
    }

    private void readString() {
        int start = at;
        while (at < source.length() && source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        strings.add(source.substring(start, Math.min(at, source.length())));
        at++;
    }
}
