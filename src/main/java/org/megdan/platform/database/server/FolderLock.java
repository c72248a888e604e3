package org.megdan.platform.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process at a time holds a data folder. The lock falls with the process, however it ends. */
final class FolderLock implements AutoCloseable {

    /** Asked first: the system lets go of a process's lock when the process closes any channel to the file. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        if (!HELD_HERE.add(folder)) {
            throw heldBy(Long.toString(ProcessHandle.current().pid()), folder);
        }
        try {
            return lock(folder);
        } catch (IOException e) {
            HELD_HERE.remove(folder);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            HELD_HERE.remove(folder);
            throw e;
        }
    }

    private static FolderLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            var holder = read(channel);
            channel.close();
            throw heldBy(holder, folder);
        }
        channel.truncate(0);
        channel.write(utf8(Long.toString(ProcessHandle.current().pid())), 0);
        return new FolderLock(folder, channel);
    }

    static boolean isHeld(Path folder) {
        var file = folder.resolve("lock");
        if (HELD_HERE.contains(folder)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static CannotStart heldBy(String pid, Path folder) {
        return new CannotStart(
                "Папката с данни %s вече се ползва от друг Мегдан (процес %s). Спрете го или посочете друга папка с megdan.data."
                        .formatted(folder, pid),
                "The data folder %s is in use by another Megdan (process %s). Stop it or name another folder with megdan.data."
                        .formatted(folder, pid));
    }

    private static ByteBuffer utf8(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD_HERE.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
