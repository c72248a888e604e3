package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.PrivateFolder;
import org.megdan.platform.database.WholeFiles;
import org.springframework.util.FileSystemUtils;

/**
 * The tiles, the newest checkpoint and the key, in the data folder beside the database and in none of its backups. A file
 * appears whole or not at all, and a checkpoint after all the tiles that it speaks of.
 */
final class LogFolder {

    private static final int LENGTH = 2;
    private static final int LONGEST = 0xffff;

    private final Path folder;
    private final WholeFiles files;
    private @Nullable FileLock held;

    /** @param folder such as {@code data/log}, or a copy of it that somebody else has kept */
    LogFolder(Path folder) {
        this.folder = folder;
        this.files = new WholeFiles(folder);
    }

    static LogFolder of(Path data) {
        return new LogFolder(data.resolve("log"));
    }

    /**
     * Makes the folder where there is none, and keeps every other process out of it for as long as this one lives.
     *
     * @throws IOException when another process has it
     */
    void hold() throws IOException {
        PrivateFolder.close(folder);
        Files.createDirectories(folder.resolve("tile"));
        if (held != null) {
            return;
        }
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // this very process has it
            held = null;
        }
        if (held == null) {
            channel.close();
            throw new IOException("another server writes to " + folder);
        }
    }

    void release() throws IOException {
        if (held != null) {
            held.acquiredBy().close();
            held = null;
        }
    }

    /** When the newest checkpoint was signed. */
    Optional<Instant> signedAt() throws IOException {
        var file = folder.resolve("checkpoint");
        return Files.isRegularFile(file)
                ? Optional.of(Files.getLastModifiedTime(file).toInstant())
                : Optional.empty();
    }

    Optional<String> checkpoint() throws IOException {
        return files.text("checkpoint");
    }

    void checkpoint(String note) throws IOException {
        files.write("checkpoint", note);
    }

    Optional<String> key() throws IOException {
        return files.text("key");
    }

    void key(String text) throws IOException {
        files.write("key", text);
    }

    void tile(Tile tile, byte[] bytes) throws IOException {
        files.write("tile/" + tile.path(), bytes);
    }

    byte[] tile(Tile tile) throws IOException {
        return Files.readAllBytes(folder.resolve("tile").resolve(tile.path()));
    }

    /** The tile, or the full one of its place, which begins with the same; partial ones go when their place is full. */
    byte[] tileOrWider(Tile tile) throws IOException {
        try {
            return tile(tile);
        } catch (NoSuchFileException e) {
            return tile(tile.filled());
        }
    }

    /** Whoever has an older checkpoint needs its partial tiles until the full one is there, and no longer. */
    void dropPartialOnes(Tile full) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("tile").resolve(full.base() + ".p"));
    }

    /** As a bundle holds it: two bytes of length, then the entry. */
    static byte[] bundled(byte[] entry) {
        if (entry.length > LONGEST) {
            throw new IllegalArgumentException("an entry of " + entry.length + " bytes");
        }
        return ByteBuffer.allocate(LENGTH + entry.length)
                .putShort((short) entry.length)
                .put(entry)
                .array();
    }
}
