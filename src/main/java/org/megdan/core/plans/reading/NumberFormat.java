package org.megdan.core.plans.reading;

import java.util.Locale;

/** The ways in which list numbers are written, by the names that HTML, DOCX and ODT give them. */
enum NumberFormat {
    DECIMAL,
    ROMAN,
    SMALL_ROMAN,
    LETTER,
    SMALL_LETTER,
    BULGARIAN,
    SMALL_BULGARIAN;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя";
    /** No list of people counts so far in Roman numbers, and the numbers themselves would have no end. */
    private static final int ROMAN_END = 4_000;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    static NumberFormat of(String name) {
        return switch (name) {
            case "I", "upperRoman" -> ROMAN;
            case "i", "lowerRoman" -> SMALL_ROMAN;
            case "A", "upperLetter" -> LETTER;
            case "a", "lowerLetter" -> SMALL_LETTER;
            case "А, Б, .., Аа, Бб, ...", "russianUpper" -> BULGARIAN;
            case "а, б, .., аа, бб, ...", "russianLower" -> SMALL_BULGARIAN;
            default -> DECIMAL;
        };
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case ROMAN -> roman(number);
            case SMALL_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case LETTER -> letter(LATIN, number).toUpperCase(Locale.ROOT);
            case SMALL_LETTER -> letter(LATIN, number);
            case BULGARIAN -> letter(CYRILLIC, number).toUpperCase(Locale.ROOT);
            case SMALL_BULGARIAN -> letter(CYRILLIC, number);
        };
    }

    private static String letter(String alphabet, int number) {
        return String.valueOf(alphabet.charAt(Math.floorMod(number - 1, alphabet.length())));
    }

    private static String roman(int number) {
        if (number < 1 || number >= ROMAN_END) {
            return Integer.toString(number);
        }
        var text = new StringBuilder();
        var rest = number;
        for (var i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                text.append(NUMERALS[i]);
            }
        }
        return text.toString();
    }
}
