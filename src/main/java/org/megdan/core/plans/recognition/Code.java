package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a piece: 1.2.3, IV, б.
 *
 * @param text as in the document, without brackets and closing dot
 * @param style the way of numbering: {@code D1}, {@code D2}… by parts of a decimal, {@code ROMAN}, {@code LETTER_BG}…
 */
record Code(String text, String style, List<Integer> parts) {

    /** A number and what stands behind it. */
    record Found(Code code, String rest) {}

    private static final Pattern DECIMAL =
            Pattern.compile("\\(?(\\d{1,3}(?:\\s?\\.\\s?\\d{1,3}){0,8})(\\s?[.)](?!\\d)|(?=\\s)|$)\\s*+(.*)");
    private static final Pattern MIXED =
            Pattern.compile("\\(?([IVXLCІХ]{1,6}(?:\\.\\d{1,3}){1,8})(\\s?[.)](?!\\d)|(?=\\s)|$)\\s*+(.*)");
    private static final Pattern ROMAN = Pattern.compile("\\(?([IVXLCІХ]{1,6})([.)])\\s*+(.*)");
    private static final Pattern SMALL_ROMAN = Pattern.compile("\\(?([ivxlc]{2,6})([.)])\\s*+(.*)");
    private static final Pattern LETTER = Pattern.compile("\\(?(\\p{L})([.)])\\s*(.+)");
    private static final Pattern AFTER_LABEL = Pattern.compile(
            "(?:№|No\\.?|#)?\\s*+(\\d{1,3}(?:\\.\\d{1,3}){0,20}|[IVXLCІХ]{1,6}(?:\\.\\d{1,3}){0,8}|\\p{Lu})(?![\\p{L}\\d])\\.?\\s*+(.*)");

    static Optional<Found> at(String text) {
        var decimal = DECIMAL.matcher(text);
        if (decimal.matches() && isOutlineNumber(decimal)) {
            return Optional.of(new Found(decimal(decimal.group(1)), decimal.group(3)));
        }
        var mixed = MIXED.matcher(text);
        if (mixed.matches()) {
            return Optional.of(new Found(mixed(mixed.group(1)), mixed.group(3)));
        }
        var roman = ROMAN.matcher(text);
        if (roman.matches()) {
            return Optional.of(new Found(roman(roman.group(1)), roman.group(3)));
        }
        var small = SMALL_ROMAN.matcher(text);
        if (small.matches()) {
            return Optional.of(new Found(smallRoman(small.group(1)), small.group(3)));
        }
        var letter = LETTER.matcher(text);
        return letter.matches() ? Optional.of(new Found(letter(letter.group(1)), letter.group(3))) : Optional.empty();
    }

    /** The number behind a level word, where it needs no dot: „Приоритет 1“, “Goal II: …”. */
    static Optional<Found> afterLabel(String text) {
        var found = AFTER_LABEL.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var mark = found.group(1);
        var lettered = mark.length() == 1 && Character.isLetter(mark.charAt(0)) && !mark.matches("[IVXІХ]");
        var rest = found.group(2);
        if (lettered && !rest.isEmpty() && !rest.matches("[:–—.)-].*")) {
            return Optional.empty();
        }
        return Optional.of(new Found(of(mark, lettered), rest));
    }

    private static Code of(String mark, boolean lettered) {
        if (Character.isDigit(mark.charAt(0))) {
            return decimal(mark);
        }
        if (mark.indexOf('.') > 0) {
            return mixed(mark);
        }
        return lettered ? letter(mark) : roman(mark);
    }

    private static boolean isOutlineNumber(Matcher found) {
        var parts = found.group(1).split("\\.", -1).length;
        var closed = !found.group(2).isBlank();
        var rest = found.group(3);
        var readsOn = rest.isEmpty() ? closed : !Character.isDigit(rest.charAt(0)) && rest.charAt(0) != '%';
        return readsOn && (closed || parts > 1) && !found.group(1).startsWith("0");
    }

    private static Code decimal(String text) {
        var bare = text.replaceAll("\\s", "");
        var parts = Arrays.stream(bare.split("\\.", -1)).map(Integer::valueOf).toList();
        return new Code(bare, "D" + parts.size(), parts);
    }

    /** I.1 stands under I as 1.1 does under 1. */
    private static Code mixed(String text) {
        var dot = text.indexOf('.');
        var parts = new ArrayList<>(roman(text.substring(0, dot)).parts());
        parts.addAll(decimal(text.substring(dot + 1)).parts());
        return new Code(text, "D" + parts.size(), List.copyOf(parts));
    }

    private static Code roman(String text) {
        var latin = text.replace('І', 'I').replace('Х', 'X');
        return new Code(text, "ROMAN", List.of(romanValue(latin)));
    }

    private static Code smallRoman(String text) {
        return new Code(text, "ROMAN_SMALL", List.of(romanValue(text.toUpperCase(Locale.ROOT))));
    }

    private static Code letter(String text) {
        var letter = text.charAt(0);
        var bulgarian = Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.CYRILLIC;
        var small = text.toLowerCase(Locale.ROOT);
        var alphabet = bulgarian ? "абвгдежзийклмнопрстуфхцчшщъьюя" : "abcdefghijklmnopqrstuvwxyz";
        var style = (bulgarian ? "LETTER_BG" : "LETTER_EN") + (Character.isUpperCase(letter) ? "_CAPITAL" : "");
        return new Code(text, style, List.of(alphabet.indexOf(small) + 1));
    }

    private static int romanValue(String text) {
        var values = text.chars()
                .map(c -> switch (c) {
                    case 'I' -> 1;
                    case 'V' -> 5;
                    case 'X' -> 10;
                    case 'L' -> 50;
                    default -> 100;
                })
                .toArray();
        var sum = 0;
        for (var i = 0; i < values.length; i++) {
            sum += i + 1 < values.length && values[i] < values[i + 1] ? -values[i] : values[i];
        }
        return sum;
    }

    /** „C.“ is a hundred or the third letter, „i)“ the ninth letter or the first number. */
    Optional<Code> otherReading() {
        if (text.length() == 1 && style.equals("ROMAN")) {
            return Optional.of(letter(text));
        }
        return text.matches("[ivxlc]") ? Optional.of(smallRoman(text)) : Optional.empty();
    }

    /** The same number in a list that stands deeper. */
    Code at(int depth) {
        return depth > 1 && parts.size() == 1 ? new Code(text, style + "@" + depth, parts) : this;
    }

    boolean isLetter() {
        return style.startsWith("LETTER");
    }

    boolean isDecimal() {
        return style.startsWith("D");
    }

    int last() {
        return parts.getLast();
    }

    /** The number of the parent in a decimal of several parts, else empty. */
    String prefix() {
        return isDecimal() && parts.size() > 1 ? text.substring(0, text.lastIndexOf('.')) : "";
    }
}
