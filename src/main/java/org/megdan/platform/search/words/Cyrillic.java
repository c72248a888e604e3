package org.megdan.platform.search.words;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Reads Bulgarian typed in Latin letters: the official table backwards and the habits of those without a Cyrillic
 * keyboard (4 for ч, 6 for ш, q for я). Where a spelling has two readings the likelier is taken; {@link Skeleton} forgives the rest.
 */
public final class Cyrillic {

    private static final int LONGEST = 3;
    private static final Map<String, String> TABLE = Map.ofEntries(
            entry("sht", "щ"),
            entry("6t", "щ"),
            entry("zh", "ж"),
            entry("sh", "ш"),
            entry("ch", "ч"),
            entry("ts", "ц"),
            entry("kh", "х"),
            entry("ph", "ф"),
            entry("th", "т"),
            entry("ck", "к"),
            entry("yu", "ю"),
            entry("ju", "ю"),
            entry("iu", "ю"),
            entry("ya", "я"),
            entry("ja", "я"),
            entry("a", "а"),
            entry("b", "б"),
            entry("c", "ц"),
            entry("d", "д"),
            entry("e", "е"),
            entry("f", "ф"),
            entry("g", "г"),
            entry("h", "х"),
            entry("i", "и"),
            entry("j", "ж"),
            entry("k", "к"),
            entry("l", "л"),
            entry("m", "м"),
            entry("n", "н"),
            entry("o", "о"),
            entry("p", "п"),
            entry("q", "я"),
            entry("r", "р"),
            entry("s", "с"),
            entry("t", "т"),
            entry("u", "у"),
            entry("v", "в"),
            entry("w", "в"),
            entry("x", "х"),
            entry("z", "з"),
            entry("4", "ч"),
            entry("6", "ш"),
            entry("`", "ъ"));

    private Cyrillic() {}

    /** Whether the word, in small letters, has Latin letters to read. */
    public static boolean canRead(String word) {
        return Script.of(word) == Script.LATIN;
    }

    /** The likeliest Cyrillic spelling of a word in small letters; a word without Latin letters is its own. */
    public static String of(String word) {
        if (!canRead(word)) {
            return word;
        }
        var cyrillic = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = step(word, at);
            cyrillic.append(read(word, at, at + length));
            at += length;
        }
        return cyrillic.toString();
    }

    private static int step(String word, int at) {
        for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
            if (TABLE.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return word.startsWith("ia", at) && at + 2 == word.length() ? 2 : 1;
    }

    private static String read(String word, int from, int to) {
        var latin = word.substring(from, to);
        return switch (latin) {
            // only the end of a word reaches here as a pair
            case "ia" -> "ия";
            case "y" -> readY(word, from);
            default -> TABLE.getOrDefault(latin, latin);
        };
    }

    private static String readY(String word, int at) {
        var afterVowel = at > 0 && isVowel(word.charAt(at - 1));
        var last = at + 1 == word.length();
        if (afterVowel || at == 0 && !last && isVowel(word.charAt(1))) {
            return "й";
        }
        if (last) {
            return "и";
        }
        return isVowel(word.charAt(at + 1)) ? "ь" : "ъ";
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
