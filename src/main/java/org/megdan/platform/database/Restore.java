package org.megdan.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.megdan.platform.database.backup.ArchiveReader;
import org.megdan.platform.database.backup.Catalog;
import org.megdan.platform.database.backup.Manifest;
import org.megdan.platform.database.backup.OlderDatabase;
import org.megdan.platform.database.backup.TableRows;
import org.megdan.platform.database.backup.UnfitBackup;

/**
 * Fills an empty installation from an archive: all of it, proved equal by hash, or nothing. The schema is brought to the
 * backup's own version for that, and then to this program's: what waited in a backup is dealt with by functions that may be
 * younger than it.
 */
public final class Restore {

    private final ArchiveReader archive;
    private final Installation target;

    private Restore(ArchiveReader archive, Installation target) {
        this.archive = archive;
        this.target = target;
    }

    public static BackupContents read(Path file, Installation target) {
        try (var archive = ArchiveReader.open(file)) {
            new Restore(archive, target).run();
            return BackupContents.of(archive.manifest());
        } catch (IOException | SQLException | FlywayException e) {
            throw new UnfitBackup(
                    "Възстановяването не стана и нищо не е променено: " + e.getMessage(),
                    "The restore failed and nothing was changed: " + e.getMessage(),
                    e);
        }
    }

    private void run() throws IOException, SQLException {
        requireKnownSchema();
        requireEmptyTarget();
        try {
            migrate();
            load();
            Migrations.apply(target.owner(), target.appUser(), Migrations.all());
            tell();
            archive.unpackFiles(target.files());
            finish();
        } catch (IOException | SQLException | RuntimeException e) {
            makeEmptyAgain(e);
            throw e;
        }
    }

    private void requireEmptyTarget() throws IOException, SQLException {
        try (var connection = target.owner().connect()) {
            if (!new Catalog(connection).isEmpty() || hasFiles()) {
                throw new UnfitBackup(
                        "Тук вече има данни. Възстановяването иска празна папка и празна база.",
                        "There is data here already. A restore wants an empty folder and an empty database.");
            }
        }
    }

    private boolean hasFiles() throws IOException {
        if (!Files.isDirectory(target.files())) {
            return false;
        }
        try (var found = Files.walk(target.files())) {
            return found.anyMatch(Files::isRegularFile);
        }
    }

    private void requireKnownSchema() {
        if (!Migrations.knows(versions())) {
            throw madeElsewhere();
        }
    }

    private void migrate() throws SQLException {
        Migrations.apply(target.owner(), target.appUser(), versions());
        try (var connection = target.owner().connect()) {
            var applied = new HashSet<>(new Catalog(connection).migrations());
            if (!applied.equals(new HashSet<>(archive.manifest().migrations()))) {
                throw madeElsewhere();
            }
        }
    }

    private Set<String> versions() {
        return archive.manifest().migrations().stream()
                .map(Manifest.Migration::version)
                .collect(Collectors.toSet());
    }

    private static UnfitBackup madeElsewhere() {
        return new UnfitBackup(
                "Копието е правено с друга, по-нова версия на Мегдан. Възстановете го с нея.",
                "The backup was made with another, newer version of Megdan. Restore it with that one.");
    }

    private void load() throws SQLException, IOException {
        try (var connection = target.owner().connect()) {
            connection.setAutoCommit(false);
            var rows = new TableRows(connection);
            var catalog = new Catalog(connection);
            var keys = catalog.foreignKeys();
            for (var key : keys) {
                run(connection, "alter table " + key.table() + " drop constraint " + key.name());
            }
            for (var table : catalog.tables()) {
                run(connection, "alter table " + table + " disable trigger user");
                run(connection, "truncate " + table);
            }
            for (var table : archive.manifest().tables()) {
                fill(rows, table);
            }
            for (var table : catalog.tables()) {
                run(connection, "alter table " + table + " enable trigger user");
            }
            for (var key : keys) {
                run(
                        connection,
                        "alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
            }
            for (var sequence : archive.manifest().sequences()) {
                if (sequence.lastValue() != null) {
                    run(
                            connection,
                            "select setval('" + sequence.name().replace("'", "''") + "', " + sequence.lastValue()
                                    + ")");
                }
            }
            UnfinishedRestore.begin(connection);
            connection.commit();
        }
    }

    private void tell() throws SQLException {
        try (var connection = target.owner().connect()) {
            connection.setAutoCommit(false);
            run(connection, "truncate " + String.join(", ", new Catalog(connection).fleetingTables()));
            run(connection, OlderDatabase.TELL);
            connection.commit();
        }
    }

    private void finish() throws SQLException {
        try (var connection = target.owner().connect()) {
            UnfinishedRestore.end(connection);
        }
    }

    private void fill(TableRows rows, Manifest.Table table) throws SQLException, IOException {
        try (var in = archive.rows(table)) {
            rows.read(table, in);
        }
        var restored = rows.write(table.name(), table.columns(), OutputStream.nullOutputStream());
        if (!restored.equals(table)) {
            throw new UnfitBackup(
                    "Таблицата %s не излезе същата след възстановяване.".formatted(table.name()),
                    "The table %s did not come out the same.".formatted(table.name()));
        }
    }

    private void makeEmptyAgain(Exception reason) {
        try (var connection = target.owner().connect()) {
            for (var schema : new Catalog(connection).schemas()) {
                run(connection, "drop schema " + schema + " cascade");
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
            throw UnfinishedRestore.interrupted(reason);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
