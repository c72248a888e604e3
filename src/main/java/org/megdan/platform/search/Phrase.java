package org.megdan.platform.search;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.megdan.platform.search.words.Stems;
import org.megdan.platform.search.words.Word;
import org.megdan.platform.search.words.Words;

/**
 * The words that are looked for.
 *
 * @param words in small letters, at most {@link #MOST_WORDS}
 * @param all whether a thing must have all of them
 */
record Phrase(List<String> words, boolean all) {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 16;

    /** Whatever is typed is words: nothing in it has a meaning of its own. */
    static Phrase of(String typed) {
        return new Phrase(words(clean(typed)), true);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words that must be found: those that find something in particular, or all when none does. */
    List<String> telling() {
        var telling = words.stream().filter(word -> !Stems.isCommon(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    Phrase with(UnaryOperator<String> substitute) {
        return new Phrase(
                words.stream().map(substitute).filter(word -> !word.isEmpty()).toList(), all);
    }

    Phrase any() {
        return new Phrase(words, false);
    }

    String text() {
        return words.stream().collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Words.of(text).stream()
                .map(Word::text)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String clean(String typed) {
        var cut = typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
        var clean = new StringBuilder(cut.length());
        cut.codePoints().forEach(point -> clean.appendCodePoint(isText(point) ? point : ' '));
        return Normalizer.normalize(clean, Normalizer.Form.NFKC);
    }

    private static boolean isText(int point) {
        var type = Character.getType(point);
        return type != Character.SURROGATE
                && type != Character.CONTROL
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE;
    }
}
