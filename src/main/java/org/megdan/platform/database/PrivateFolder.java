package org.megdan.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders that only their owner looks into: made so, and mended where an earlier make left them open. */
public final class PrivateFolder {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFolder() {}

    /** The folder itself, not what is in it. */
    public static void close(Path folder) {
        if (!isPosix()) {
            return;
        }
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
            }
            set(folder, FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder and all that is in it; costs nothing when it was closed before. */
    public static void closeAll(Path folder) {
        try {
            if (!isPosix() || isClosed(folder)) {
                return;
            }
            close(folder);
            try (var all = Files.walk(folder)) {
                for (var path : all.toList()) {
                    if (!Files.isSymbolicLink(path)) {
                        set(path, Files.isDirectory(path) ? FOLDER : FILE);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClosed(Path folder) throws IOException {
        return Files.isDirectory(folder)
                && Files.getPosixFilePermissions(folder).equals(FOLDER);
    }

    private static void set(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (!Files.getPosixFilePermissions(path).equals(permissions)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
