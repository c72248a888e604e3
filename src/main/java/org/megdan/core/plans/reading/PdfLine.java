package org.megdan.core.plans.reading;

import java.util.List;

/**
 * A line or a word as drawn: its text, where it begins and ends, how far down it stands, and how large its letters are, in
 * points.
 *
 * @param blank the width of a blank in its letters, which tells wide gaps from narrow ones
 * @param cells of the table row that it is, empty for running text
 * @param isUnclear it looks like part of a table whose columns or rows cannot be told for sure
 */
record PdfLine(
        String text, double x, double end, double y, double size, double blank, List<String> cells, boolean isUnclear) {

    PdfLine(String text, double x, double end, double y, double size, double blank) {
        this(text, x, end, y, size, blank, List.of(), false);
    }

    private static final double LARGEST_STEP = 1.9;
    private static final double APART = 0.5;

    /** Both as one, divided by a blank where they stand apart. */
    PdfLine with(PdfLine word) {
        var gap = !text.endsWith(" ") && word.x - end > blank * APART ? " " : "";
        return new PdfLine(
                text + gap + word.text,
                x,
                Math.max(end, word.end),
                y,
                Math.max(size, word.size),
                blank,
                cells,
                isUnclear);
    }

    PdfLine spaced() {
        return new PdfLine(text + " ", x, end, y, size, blank, cells, isUnclear);
    }

    PdfLine unclear() {
        return new PdfLine(text, x, end, y, size, blank, cells, true);
    }

    double middle() {
        return (x + end) / 2;
    }

    /** Right below in the same paragraph: no larger step than lines of one text make. */
    boolean isRightBelow(PdfLine above) {
        var step = y - above.y;
        return step > 0 && step < Math.max(size, above.size) * LARGEST_STEP;
    }

    /** In capitals, as titles are set; such a line and one in small letters are no sentence. */
    boolean isShouted() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** The width of its first word. */
    double firstWord() {
        var letters = text.strip().length();
        return letters == 0 ? 0 : (end - x) * text.strip().split("\\s", 2)[0].length() / letters;
    }
}
