package org.megdan.core.plans.reading;

/**
 * A word as drawn, or several side by side: the text, where it begins and ends, how far down it stands, and how large its
 * letters are, in points.
 *
 * @param blank the width of a blank in its letters, which tells wide gaps from narrow ones
 */
record PdfWord(String text, double x, double end, double y, double size, double blank) {

    private static final double APART = 0.5;

    /** Both as one, divided by a blank where they stand apart. */
    PdfWord with(PdfWord next) {
        var gap = !text.endsWith(" ") && next.x - end > blank * APART ? " " : "";
        return new PdfWord(text + gap + next.text, x, Math.max(end, next.end), y, Math.max(size, next.size), blank);
    }

    PdfWord spaced() {
        return new PdfWord(text + " ", x, end, y, size, blank);
    }

    double middle() {
        return (x + end) / 2;
    }
}
