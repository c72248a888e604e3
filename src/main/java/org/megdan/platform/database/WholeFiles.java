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
import java.util.Optional;
import java.util.Set;

/**
 * Files of a folder that appear whole or not at all, survive a power cut and can be read by their owner alone. One thread writes at a
 * time.
 */
public record WholeFiles(Path folder) {

    /** What is no text comes as one that nobody wrote, so that whoever understands the file says what is wrong with it. */
    public Optional<String> text(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.isRegularFile(file)
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String name, byte[] bytes) throws IOException {
        var target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        var unfinished = folder.resolve("unfinished");
        Files.deleteIfExists(unfinished);
        try (var channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PrivateFolder.FILE))) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // its name survives a power cut too
        try (var holding = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            holding.force(true);
        }
    }
}
