package org.megdan.platform.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.megdan.platform.database.backup.Catalog;

/** What a database holds, asked of itself and by other means than a backup's. */
final class Inventory {

    private Inventory() {}

    /** Every table with the hash of its rows, asked of the database itself. */
    static Map<String, String> contents(Installation installation) throws SQLException {
        try (var connection = installation.owner().connect();
                var statement = connection.createStatement()) {
            var found = new TreeMap<String, String>();
            for (var table : new Catalog(connection).lastingTables()) {
                try (var rows = statement.executeQuery("select count(*) || ' ' || coalesce(encode(sha256(convert_to("
                        + "string_agg(t::text, chr(10) order by t::text collate \"C\"), 'UTF8')), 'hex'), '') from "
                        + table
                        + " t")) {
                    rows.next();
                    found.put(table, rows.getString(1));
                }
            }
            return found;
        }
    }

    /** Constraints, triggers and what sequences will give next. */
    static List<String> structure(Installation installation) throws SQLException {
        try (var connection = installation.owner().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
                        union all
                        select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
                        union all
                        select schemaname || '.' || sequencename || ' ' || coalesce(last_value, 0) from pg_sequences
                        order by 1
                        """)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
