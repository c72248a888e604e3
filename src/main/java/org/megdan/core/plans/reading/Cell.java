package org.megdan.core.plans.reading;

/** The place of a block in a table; tables are counted through the document, rows and columns from 0. */
public record Cell(int table, int row, int column) {

    public boolean sharesRowWith(Cell other) {
        return table == other.table && row == other.row;
    }
}
