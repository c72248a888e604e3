package org.megdan.platform.search.words;

/**
 * What is left of a word when everything is forgotten that Latin spelling loses and hurried typing confuses. Only ever
 * compared with another skeleton, never shown.
 */
public final class Skeleton {

    private Skeleton() {}

    /** The skeleton of a word in small letters, of either alphabet. */
    public static String of(String word) {
        var cyrillic = Cyrillic.of(word);
        var bare = new StringBuilder(cyrillic.length() + 4);
        for (int i = 0; i < cyrillic.length(); i++) {
            append(bare, bones(cyrillic.charAt(i)));
        }
        return bare.toString();
    }

    private static String bones(char letter) {
        return switch (letter) {
            case 'ъ' -> "а";
            case 'ь', 'й', 'ѝ', 'ы' -> "и";
            case 'ю' -> "иу";
            case 'я' -> "иа";
            // pairs of letters that one Latin spelling stands for: ts, zh, sh, sht
            case 'ц' -> "тс";
            case 'ж' -> "зх";
            case 'ш' -> "сх";
            case 'щ' -> "схт";
            default -> String.valueOf(letter);
        };
    }

    /** Double letters count once. */
    private static void append(StringBuilder bare, String bones) {
        for (int i = 0; i < bones.length(); i++) {
            var bone = bones.charAt(i);
            if (bare.isEmpty() || bare.charAt(bare.length() - 1) != bone) {
                bare.append(bone);
            }
        }
    }
}
