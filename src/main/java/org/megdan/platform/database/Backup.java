package org.megdan.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.megdan.platform.database.backup.ArchiveWriter;
import org.megdan.platform.database.backup.Manifest;
import org.megdan.platform.database.backup.UnfitBackup;

/** Everything of an installation as it was at one moment, in one file. The server may go on serving meanwhile. */
public final class Backup {

    private Backup() {}

    /** Writes the archive; a file of that name is replaced when the new one is whole, not before. */
    public static BackupContents write(Installation installation, Path archive, Clock clock) {
        try {
            var target = archive.toAbsolutePath();
            Files.createDirectories(target.resolveSibling("."));
            var unfinished = Files.createTempFile(target.getParent(), ".megdan-backup-", ".part");
            try {
                var manifest = writeTo(unfinished, installation, clock);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return BackupContents.of(manifest);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | SQLException e) {
            throw new UnfitBackup(
                    "Резервното копие не стана: " + e.getMessage(), "The backup failed: " + e.getMessage(), e);
        }
    }

    private static Manifest writeTo(Path file, Installation installation, Clock clock)
            throws IOException, SQLException {
        try (var connection = installation.owner().connect();
                var archive = new ArchiveWriter(Files.newOutputStream(file))) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var manifest = archive.write(connection, installation.files(), clock.instant());
            connection.rollback();
            return manifest;
        }
    }
}
