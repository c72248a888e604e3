package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the log of acts with what was signed, from the first entry to the last. The database is not believed: neither its order
 * nor any hash in it.
 */
public final class LogCheck {

    private final LogFolder folder;
    private final Connection connection;

    private LogCheck(LogFolder folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /**
     * Against the server's own files, or against what somebody else has kept of them.
     *
     * @param connection to the database, with the right to read the log; is given back as it came
     * @param kept a checkpoint, or a copy of the folder {@code log}; whoever kept it vouches for it. None: the server's own files
     */
    public static LogReport run(Connection connection, Path data, @Nullable Path kept)
            throws SQLException, IOException {
        if (kept != null && Files.isDirectory(kept)) {
            return new LogCheck(new LogFolder(kept), connection).check(null);
        }
        return new LogCheck(LogFolder.of(data), connection).check(kept);
    }

    private LogReport check(@Nullable Path kept) throws SQLException, IOException {
        var note = folder.checkpoint();
        if (note.isEmpty()) {
            return LogReport.broken("witness.check.none");
        }
        try {
            var signed = Checkpoint.read(note.get());
            var wrong = signature(note.get());
            if (wrong.isEmpty()) {
                wrong = tree(signed, kept);
            }
            return wrong.isPresent() ? wrong.get() : entries(signed);
        } catch (IllegalArgumentException | GeneralSecurityException | LogDamaged | NoSuchFileException e) {
            return LogReport.broken("witness.check.files", String.valueOf(e.getMessage()));
        }
    }

    /** A copy that somebody else keeps has no key in it. */
    private Optional<LogReport> signature(String note) throws IOException, GeneralSecurityException {
        var key = folder.key();
        return key.isEmpty() || LogKey.read(key.get()).verifier().hasSigned(Note.read(note))
                ? Optional.empty()
                : Optional.of(LogReport.broken("witness.check.signature"));
    }

    /** Whether the entries in the files are those of the checkpoint beside them, and of one that was kept elsewhere. */
    private Optional<LogReport> tree(Checkpoint signed, @Nullable Path kept) throws IOException {
        var earlier = kept == null ? signed : kept(kept);
        if (earlier == null) {
            return Optional.of(LogReport.broken("witness.check.kept", String.valueOf(kept)));
        }
        if (earlier.size() > signed.size()) {
            return Optional.of(LogReport.broken("witness.check.shorter", earlier.size(), signed.size()));
        }
        var roots = EntryRoots.of(folder, signed.size(), List.of(earlier.size(), signed.size()));
        if (!roots.hasThatOf(signed)) {
            return Optional.of(LogReport.broken("witness.check.files", "tile/" + Tile.ENTRIES));
        }
        return roots.hasThatOf(earlier)
                ? Optional.empty()
                : Optional.of(LogReport.broken("witness.check.rewritten", earlier.size()));
    }

    private static @Nullable Checkpoint kept(Path file) throws IOException {
        try {
            return Checkpoint.read(Files.readString(file));
        } catch (IllegalArgumentException | MalformedInputException e) {
            return null;
        }
    }

    private LogReport entries(Checkpoint signed) throws SQLException, IOException {
        var isolation = connection.getTransactionIsolation();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return new EntryCheck(connection, new Bundles(folder, signed.size()))
                    .check(new Bundles(folder, signed.size()), signed);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }
}
