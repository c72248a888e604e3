package org.megdan.core.plans.reading;

/** A line of a table of contents: dots that lead to a page number. Read from its end, where it is told. */
final class ContentsLine {

    private static final int FEWEST_DOTS = 4;
    private static final int LONGEST_NUMBER = 4;

    private ContentsLine() {}

    static boolean is(String line) {
        var text = line.stripTrailing();
        var number = text.length();
        while (number > 0 && isDigit(text.charAt(number - 1))) {
            number--;
        }
        if (number == text.length() || text.length() - number > LONGEST_NUMBER) {
            return false;
        }
        var before = text.substring(0, number).stripTrailing();
        var at = before.length();
        var dots = 0;
        while (at > 0 && before.charAt(at - 1) == '.') {
            dots++;
            at--;
            at -= at > 1 && Character.isWhitespace(before.charAt(at - 1)) && before.charAt(at - 2) == '.' ? 1 : 0;
        }
        return dots > FEWEST_DOTS
                || (dots == FEWEST_DOTS && !before.substring(0, at).isBlank());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
