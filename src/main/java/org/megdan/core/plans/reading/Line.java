package org.megdan.core.plans.reading;

import java.util.List;

/**
 * One line of a text.
 *
 * @param full when it is known that only the edge of its column ended it
 * @param cells of the table row that the line is, paragraphs of a cell on lines of their own; empty for running text
 */
record Line(String text, int number, int page, boolean full, List<String> cells) {

    Line(String text, int number, int page, boolean full) {
        this(text, number, page, full, List.of());
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Spot spot() {
        return new Spot(number, number, page);
    }
}
