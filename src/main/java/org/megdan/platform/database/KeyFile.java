package org.megdan.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.megdan.platform.database.server.CannotStart;

/** The key in the data folder, in none of its backups; readable by the owner of the folder alone. */
final class KeyFile {

    static final String NAME = "installation.key";

    private final Path folder;
    private final Path file;

    KeyFile(Path data) {
        this.folder = data.toAbsolutePath();
        this.file = folder.resolve(NAME);
    }

    Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** When it returns, the whole file survives a crash. */
    void write(byte[] key) {
        var unfinished = folder.resolve(NAME + ".part");
        try {
            PrivateFolder.close(folder);
            Files.deleteIfExists(unfinished);
            try (var channel = FileChannel.open(
                    unfinished,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                channel.write(
                        ByteBuffer.wrap((HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            // its name survives a power cut too
            try (var holding = FileChannel.open(folder, StandardOpenOption.READ)) {
                holding.force(true);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private CannotStart unusable(IOException reason) {
        return new CannotStart(
                "Ключът на инсталацията %s не може да се прочете или запише: %s.".formatted(file, reason),
                "The key of the installation %s can't be read or written: %s.".formatted(file, reason),
                reason);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
