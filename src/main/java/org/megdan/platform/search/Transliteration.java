package org.megdan.platform.search;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Bulgarian Cyrillic in Latin letters by the official table (Transliteration Act, 2009), and the addresses made from it.
 * Letters of other alphabets pass through {@link #toLatin} untouched.
 */
public final class Transliteration {

    private static final int LONGEST_SLUG = 80;
    private static final Pattern WORD = Pattern.compile("\\p{IsCyrillic}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

    private static final Map<Character, String> TABLE = Map.ofEntries(
            entry('а', "a"),
            entry('б', "b"),
            entry('в', "v"),
            entry('г', "g"),
            entry('д', "d"),
            entry('е', "e"),
            entry('ж', "zh"),
            entry('з', "z"),
            entry('и', "i"),
            entry('й', "y"),
            entry('к', "k"),
            entry('л', "l"),
            entry('м', "m"),
            entry('н', "n"),
            entry('о', "o"),
            entry('п', "p"),
            entry('р', "r"),
            entry('с', "s"),
            entry('т', "t"),
            entry('у', "u"),
            entry('ф', "f"),
            entry('х', "h"),
            entry('ц', "ts"),
            entry('ч', "ch"),
            entry('ш', "sh"),
            entry('щ', "sht"),
            entry('ъ', "a"),
            entry('ь', "y"),
            entry('ю', "yu"),
            entry('я', "ya"),
            // the stressed pronoun, and neighbours' letters met in names
            entry('ѝ', "i"),
            entry('ы', "y"),
            entry('э', "e"),
            entry('ё', "yo"));

    private Transliteration() {}

    /** „Стара Загора, София, ЩАБ“ becomes "Stara Zagora, Sofia, SHTAB". */
    public static String toLatin(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return WORD.matcher(composed).replaceAll(word -> latinWord(word.group()));
    }

    /**
     * A part of an address: lower-case Latin letters and digits with single hyphens, at most 80 characters, cut between
     * words where there is one. Empty when the text has neither letters nor digits that the address could show.
     */
    public static String slug(String text) {
        var latin = Normalizer.normalize(toLatin(text), Normalizer.Form.NFKD);
        var plain = MARKS.matcher(latin).replaceAll("").toLowerCase(Locale.ROOT);
        var slug = trim(APART.matcher(plain).replaceAll("-"));
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        var lastWord = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, lastWord > LONGEST_SLUG / 2 ? lastWord : LONGEST_SLUG);
    }

    private static String latinWord(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        // the Act names this one word beside the rule for the ending
        if (lower.equals("българия")) {
            return cased("bulgaria", word);
        }
        var end = lower.endsWith("ия") ? word.length() - 2 : word.length();
        var latin = new StringBuilder();
        for (int i = 0; i < end; i++) {
            latin.append(latinLetter(word, lower, i));
        }
        return end == word.length()
                ? latin.toString()
                : latin.append(cased("i", word.substring(end, end + 1)))
                        .append(cased("a", word.substring(end + 1)))
                        .toString();
    }

    private static String latinLetter(String word, String lower, int at) {
        var letter = word.charAt(at);
        var latin = TABLE.get(lower.charAt(at));
        if (latin == null) {
            return String.valueOf(letter);
        }
        if (letter == lower.charAt(at)) {
            return latin;
        }
        return isAmongCapitals(word, at) ? latin.toUpperCase(Locale.ROOT) : capitalised(latin);
    }

    /** „Щ“ gives "SHT" in „ЩАБ“ and "Sht" in „Щит“; a letter alone is a capitalised word. */
    private static boolean isAmongCapitals(String word, int at) {
        return at + 1 < word.length()
                ? Character.isUpperCase(word.charAt(at + 1))
                : at > 0 && Character.isUpperCase(word.charAt(at - 1));
    }

    private static String cased(String latin, String like) {
        if (!Character.isUpperCase(like.charAt(0))) {
            return latin;
        }
        return Character.isUpperCase(like.charAt(like.length() - 1))
                ? latin.toUpperCase(Locale.ROOT)
                : capitalised(latin);
    }

    private static String capitalised(String latin) {
        return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    private static String trim(String slug) {
        var from = slug.startsWith("-") ? 1 : 0;
        var to = slug.endsWith("-") && slug.length() > 1 ? slug.length() - 1 : slug.length();
        return from >= to ? "" : slug.substring(from, to);
    }
}
