package org.megdan.core.plans.reading;

import java.util.List;

/**
 * A line of a page: of running text, or a row of a table.
 *
 * @param drawn its words as one
 * @param cells of the row that it is, empty for running text
 * @param isUnclear it looks like part of a table whose columns or rows cannot be told for sure
 */
record PdfLine(PdfWord drawn, List<String> cells, boolean isUnclear) {

    private static final double LARGEST_STEP = 1.9;

    PdfLine with(PdfWord next) {
        return new PdfLine(drawn.with(next), cells, isUnclear);
    }

    PdfLine unclear() {
        return new PdfLine(drawn, cells, true);
    }

    String text() {
        return drawn.text();
    }

    double x() {
        return drawn.x();
    }

    double end() {
        return drawn.end();
    }

    double y() {
        return drawn.y();
    }

    double size() {
        return drawn.size();
    }

    /** Right below in the same paragraph: no larger step than lines of one text make. */
    boolean isRightBelow(PdfLine above) {
        var step = y() - above.y();
        return step > 0 && step < Math.max(size(), above.size()) * LARGEST_STEP;
    }

    /** In capitals, as titles are set; such a line and one in small letters are no sentence. */
    boolean isShouted() {
        return text().chars().anyMatch(Character::isUpperCase) && text().chars().noneMatch(Character::isLowerCase);
    }

    /** The width of its first word. */
    double firstWord() {
        var letters = text().strip().length();
        return letters == 0
                ? 0
                : (end() - x()) * text().strip().split("\\s", 2)[0].length() / letters;
    }
}
