package org.megdan.core.plans.reading;

/** One line of a text without layout. */
record Line(String text, int number, int page) {

    boolean isBlank() {
        return text.isBlank();
    }

    Spot spot() {
        return new Spot(number, number, page);
    }
}
