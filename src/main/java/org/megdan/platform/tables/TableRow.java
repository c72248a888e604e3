package org.megdan.platform.tables;

import java.util.List;

/**
 * A row of a table; without cells where it says nothing.
 *
 * @param number of its line in the file, from 1; greater than that of every row before it
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }
}
