package org.megdan.platform.database.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a database holds, by its own catalogue. */
public final class Catalog {

    /** Schemas of modules: neither PostgreSQL's own nor {@code public}, where only extensions live. */
    private static final String OURS =
            "n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'seed')";

    /** A comment on a table that begins so keeps its rows out of backups: sessions and the like. */
    private static final String TRANSIENT = "transient";

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname),
              coalesce(obj_description(c.oid, 'pg_class'), '') like '""" + TRANSIENT + """
            %' from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and not (n.nspname = 'database' and c.relname = 'migration') and """ + " " + OURS + " order by 1";

    private final Connection connection;

    public Catalog(Connection connection) {
        this.connection = connection;
    }

    /** Every table of ours but the history of migrations. */
    public List<String> tables() throws SQLException {
        return list(TABLES, row -> row.getString(1));
    }

    /** Those whose rows belong into a backup. */
    public List<String> lastingTables() throws SQLException {
        return tables(false);
    }

    /** Those whose rows do not. */
    public List<String> fleetingTables() throws SQLException {
        return tables(true);
    }

    private List<String> tables(boolean areFleeting) throws SQLException {
        return list(TABLES, row -> row.getBoolean(2) == areFleeting ? row.getString(1) : "").stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Columns that are stored rather than computed. */
    public List<String> columns(String table) throws SQLException {
        return list(
                "select quote_ident(attname) from pg_attribute where attrelid = '" + literal(table)
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
                row -> row.getString(1));
    }

    /** Contents that the file store must hold; none where there are no files yet. */
    public List<String> storedHashes() throws SQLException {
        return tables().contains("files.content")
                ? list("select hash from files.content order by hash", row -> row.getString(1))
                : List.of();
    }

    /** Whether any migration has ever run. */
    private boolean isMigrated() throws SQLException {
        return !list("select 1 where to_regclass('database.migration') is not null", row -> row.getInt(1))
                .isEmpty();
    }

    /** The versions of the steps that were taken; none of an empty database. */
    public List<String> steps() throws SQLException {
        return isMigrated()
                ? migrations().stream().map(Manifest.Migration::version).toList()
                : List.of();
    }

    public List<Manifest.Migration> migrations() throws SQLException {
        return list(
                "select version, checksum from database.migration where version is not null and success order by version",
                row -> new Manifest.Migration(row.getString(1), row.getInt(2)));
    }

    public List<Manifest.Sequence> sequences() throws SQLException {
        return list(
                "select format('%I.%I', n.nspname, s.sequencename), s.last_value from pg_sequences s"
                        + " join pg_namespace n on n.nspname = s.schemaname where " + OURS + " order by 1",
                row -> new Manifest.Sequence(row.getString(1), row.getObject(2, Long.class)));
    }

    public List<ForeignKey> foreignKeys() throws SQLException {
        return list(
                "select c.conrelid::regclass::text, quote_ident(c.conname), pg_get_constraintdef(c.oid)"
                        + " from pg_constraint c join pg_namespace n on n.oid = c.connamespace"
                        + " where c.contype = 'f' and c.conparentid = 0 and " + OURS,
                row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Schemas of modules, quoted. */
    public List<String> schemas() throws SQLException {
        return list("select quote_ident(n.nspname) from pg_namespace n where " + OURS, row -> row.getString(1));
    }

    public boolean isEmpty() throws SQLException {
        return schemas().isEmpty();
    }

    private <T> List<T> list(String query, Row<T> row) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        }
    }

    private static String literal(String text) {
        return text.replace("'", "''");
    }

    public record ForeignKey(String table, String name, String definition) {}

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
