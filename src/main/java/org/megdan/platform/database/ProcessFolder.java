package org.megdan.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.megdan.platform.database.server.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of one process within a folder that several may share, for what is worth nothing once the process has ended. A lock
 * tells whether it lives, however it ends; its number would not, because processes in containers see none of one another's.
 */
public final class ProcessFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessFolder.class);
    private static final String LOCK = "lock";
    /** Asked first: the system lets go of a process's lock when the process closes any channel to the file. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private ProcessFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes one, and deletes what processes left that have ended. */
    public static ProcessFolder in(Path shared) {
        try {
            return make(shared.toAbsolutePath());
        } catch (IOException | UncheckedIOException e) {
            var reason = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : e;
            throw new CannotStart(
                    "Папката %s не може да се подготви (%s). Тя трябва да принадлежи на потребителя, с който върви сървърът, и в нея да може да се пише."
                            .formatted(shared, reason),
                    "The folder %s can't be made ready (%s). It has to belong to the user that the server runs as, and to be writable."
                            .formatted(shared, reason),
                    reason);
        }
    }

    public Path folder() {
        return folder;
    }

    private static synchronized ProcessFolder make(Path shared) throws IOException {
        PrivateFolder.close(shared);
        try (var door = open(shared.resolve(LOCK))) {
            // nobody looks while a folder has no lock yet
            door.lock();
            sweep(shared);
            var folder = Files.createTempDirectory(shared, "");
            var lock = open(folder.resolve(LOCK));
            lock.lock();
            HELD_HERE.add(folder);
            return new ProcessFolder(folder, lock);
        }
    }

    private static void sweep(Path shared) throws IOException {
        try (var found = Files.list(shared)) {
            for (var left : found.toList()) {
                if (!left.getFileName().toString().equals(LOCK) && !isHeld(left)) {
                    delete(left);
                }
            }
        }
    }

    private static boolean isHeld(Path folder) throws IOException {
        var file = folder.resolve(LOCK);
        if (HELD_HERE.contains(folder)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = open(file)) {
            return channel.tryLock() == null;
        }
    }

    private static void delete(Path left) {
        try {
            FileSystemUtils.deleteRecursively(left);
        } catch (IOException e) {
            // such as what a disk of its own has at its root
            LOG.warn("{} is of no use to anybody and can't be deleted: {}", left, e.toString());
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        delete(folder);
        HELD_HERE.remove(folder);
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
