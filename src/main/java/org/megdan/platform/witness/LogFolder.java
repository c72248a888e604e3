package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.megdan.platform.database.PrivateFolder;

/**
 * The tiles, the newest checkpoint and the key, in the data folder beside the database and in none of its backups. A file
 * appears whole or not at all, and a checkpoint after all the tiles that it speaks of.
 */
final class LogFolder {

    private static final int LENGTH = 2;
    private static final int LONGEST = 0xffff;

    private final Path folder;

    /** @param folder such as {@code data/log}, or a copy of it that somebody else has kept */
    LogFolder(Path folder) {
        this.folder = folder;
    }

    static LogFolder of(Path data) {
        return new LogFolder(data.resolve("log"));
    }

    void prepare() throws IOException {
        PrivateFolder.close(folder);
        Files.createDirectories(folder.resolve("tile"));
    }

    Optional<String> checkpoint() throws IOException {
        return text("checkpoint");
    }

    void checkpoint(String note) throws IOException {
        write("checkpoint", note.getBytes(StandardCharsets.UTF_8));
    }

    Optional<String> key() throws IOException {
        return text("key");
    }

    void key(String text) throws IOException {
        write("key", text.getBytes(StandardCharsets.UTF_8));
    }

    void tile(Tile tile, byte[] bytes) throws IOException {
        write("tile/" + tile.path(), bytes);
    }

    byte[] tile(Tile tile) throws IOException {
        return Files.readAllBytes(folder.resolve("tile").resolve(tile.path()));
    }

    /** Narrower ones of the same place, which no checkpoint needs any more. */
    void dropNarrower(Tile tile) throws IOException {
        var partial = folder.resolve("tile").resolve(tile.base() + ".p");
        if (!Files.isDirectory(partial)) {
            return;
        }
        try (var files = Files.list(partial)) {
            for (var file : files.toList()) {
                if (tile.isFull() || !file.getFileName().toString().equals(Integer.toString(tile.width()))) {
                    Files.deleteIfExists(file);
                }
            }
        }
        if (tile.isFull()) {
            Files.deleteIfExists(partial);
        }
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

    private Optional<String> text(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private void write(String name, byte[] bytes) throws IOException {
        var target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        var unfinished = folder.resolve("unfinished");
        try (var channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
