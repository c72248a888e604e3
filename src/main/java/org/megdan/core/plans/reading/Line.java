package org.megdan.core.plans.reading;

/** One line of a text; full when it is known that only the edge of its column ended it. */
record Line(String text, int number, int page, boolean full) {

    boolean isBlank() {
        return text.isBlank();
    }

    Spot spot() {
        return new Spot(number, number, page);
    }
}
