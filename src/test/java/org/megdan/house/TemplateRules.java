package org.megdan.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template must not do; each rule answers with what it found. */
final class TemplateRules {

    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle\\s*=|<style\\b(?![^>]*>[^<]*</style></svg)|<script\\b(?![^>]*\\b(?:src=|type=\"application/ld\\+json\"))[^>]*>|\\son[a-z]+\\s*=|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAYOUT =
            Pattern.compile("(?m)^@param (?:org\\.megdan\\.platform\\.web\\.)?Layout layout\\s*$");
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("\\b(?:title|alt|aria-label|placeholder|label|summary|content)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{IsCyrillic}+|\\p{L}*\\p{Ll}{2}\\p{L}*");
    private static final Pattern SENTENCE = Pattern.compile("\\p{IsCyrillic}|^[A-Z][a-z]+(?: .*)?$");

    private TemplateRules() {}

    static List<String> inlineCode(String template) {
        return found(INLINE, template);
    }

    static boolean takesLayout(String template) {
        return LAYOUT.matcher(template).find();
    }

    /** Words that a reader would see and that stand in the template instead of in the messages. */
    static List<String> literalWords(String template) {
        var text = new TemplateText(template);
        var words = new ArrayList<String>();
        var visible = text.markup()
                .replaceAll("(?s)<!--.*?-->|<(?:script|style)\\b.*?</(?:script|style)>", " ")
                .replaceAll("&\\w+;", " ");
        words.addAll(found(WORD, visible.replaceAll("<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", " ")));
        SHOWN_ATTRIBUTE
                .matcher(visible.replaceAll("<meta\\b[^>]*>", " "))
                .results()
                .flatMap(value -> found(WORD, value.group(1)).stream())
                .forEach(words::add);
        text.strings().stream()
                .filter(string -> SENTENCE.matcher(string).find())
                .forEach(words::add);
        return words;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> hit.group().strip())
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
