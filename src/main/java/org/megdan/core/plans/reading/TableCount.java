package org.megdan.core.plans.reading;

/** Numbers the tables of one document. */
final class TableCount {

    private int last;

    int next() {
        return ++last;
    }
}
