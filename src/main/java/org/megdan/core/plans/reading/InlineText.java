package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers the running text of one block: words, whether all of them are emphasised, and the footnotes it points to.
 * Where one emphasised stretch ends and the next begins without a space, two blocks were set on one line.
 */
final class InlineText {

    private static final Pattern MARK = Pattern.compile("\\d{1,3}|\\*{1,3}|[a-zа-я]");
    private static final Pattern MARKDOWN_FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,12})]");

    private static final Pattern OWN_NUMBER = Pattern.compile(
            "\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){1,20}+[.)\\s]|\\d{1,3}[.)]|[IVXLC]{1,6}[.)]|\\p{L}[.)]\\s)");

    private final List<Block> finished = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String footnote = "";
    private String number = "";
    private boolean plainSeen;
    private boolean strongSeen;
    private boolean strongEnded;

    void plain(String words) {
        if (!words.isBlank()) {
            plainSeen = true;
        }
        if (!words.isEmpty()) {
            strongEnded = false;
        }
        text.append(words);
    }

    void strong(String words) {
        if (strongEnded && strongSeen && !plainSeen && beginsAnew(words)) {
            finish();
        }
        strongSeen |= !words.isBlank();
        strongEnded = true;
        text.append(words);
    }

    private String numbered(String words) {
        if (words.isEmpty() || number.isEmpty()) {
            return words;
        }
        var label = number;
        number = "";
        return OWN_NUMBER.matcher(words).lookingAt() ? words : label + " " + words;
    }

    private boolean beginsAnew(String words) {
        var before = text.charAt(text.length() - 1);
        var after = words.isEmpty() ? ' ' : words.charAt(0);
        return (Character.isLowerCase(before) || before == ':')
                && (Character.isUpperCase(after) || Character.isDigit(after));
    }

    /** A raised mark: at the very beginning it names the footnote that follows, elsewhere it points to one. */
    void raised(String mark) {
        if (!MARK.matcher(mark).matches()) {
            plain(mark);
        } else if (!plainSeen && !strongSeen) {
            footnote = mark;
        } else {
            references.add(mark);
        }
    }

    /** The number that the format, not the author, sets before the block; a number of the author's own stands instead. */
    void number(String label) {
        number = label;
    }

    private void finish() {
        var words = numbered(withMarkdownFootnotes(Words.tidy(text.toString())));
        if (!words.isEmpty()) {
            Lengths.divided(words).forEach(this::finish);
        }
        text.setLength(0);
        references.clear();
        footnote = "";
        plainSeen = false;
        strongSeen = false;
        strongEnded = false;
    }

    private void finish(String words) {
        finished.add(new Block(
                Block.Kind.PARAGRAPH, 0, words, strongSeen && !plainSeen, null, footnote, references, Spot.line(0)));
        references.clear();
    }

    private String withMarkdownFootnotes(String words) {
        Matcher found = MARKDOWN_FOOTNOTE.matcher(words);
        var kept = new StringBuilder();
        while (found.find()) {
            var isDefinition = found.start() == 0 && words.startsWith(":", found.end());
            if (isDefinition) {
                footnote = found.group(1);
            } else {
                references.add(found.group(1));
            }
            found.appendReplacement(kept, "");
        }
        found.appendTail(kept);
        return footnote.isEmpty()
                ? Words.tidy(kept.toString())
                : Words.tidy(kept.toString().replaceFirst("^:", ""));
    }

    /** The blocks gathered so far; the gatherer is empty afterwards. */
    List<Block> take() {
        finish();
        var taken = List.copyOf(finished);
        finished.clear();
        return taken;
    }
}
