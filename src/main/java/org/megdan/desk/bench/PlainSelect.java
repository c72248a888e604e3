package org.megdan.desk.bench;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/** The same rows asked for by hand, through the same driver, by the same role: what a page can't be faster than. */
record PlainSelect(Database database) {

    private static final int TIMES = 300;
    private static final int TO_WARM = 50;

    /** Milliseconds at the 95th percentile until the last row was read. */
    double p95(String select) throws SQLException {
        var took = new double[TIMES];
        try (var connection =
                        DriverManager.getConnection(database.url(), "megdan_app", database.password("megdan_app"));
                var statement = connection.prepareStatement(select)) {
            for (int i = 0; i < TO_WARM; i++) {
                read(statement);
            }
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                read(statement);
                took[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(took);
        return took[(int) (0.95 * TIMES)];
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
