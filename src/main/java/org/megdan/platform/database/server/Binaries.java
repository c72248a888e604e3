package org.megdan.platform.database.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs packed in the build, unpacked once per version. */
final class Binaries {

    private static final String VERSION = "18.6";

    private Binaries() {}

    /**
     * Unpacks into {@code parent/postgresql-<version>} unless it is there. A reader sees the whole folder or none: it is
     * filled under another name and moved into place.
     */
    static Path unpack(Path parent) {
        var home = parent.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        try (var packed = open()) {
            Files.createDirectories(parent);
            var unfinished = Files.createTempDirectory(parent, "unpacking-");
            extract(packed, unfinished);
            moveInto(home, unfinished);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        var arm = System.getProperty("os.arch").matches("aarch64|arm64");
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var name = "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
        var found = Binaries.class.getResourceAsStream("/" + name);
        if (found == null) {
            throw new CannotStart(
                    "За тази машина няма вграден PostgreSQL (%s). Посочете свой сървър с megdan.database.url."
                            .formatted(name),
                    "No PostgreSQL for this machine is built in (%s). Name a server of yours with megdan.database.url."
                            .formatted(name));
        }
        return found;
    }

    private static void extract(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("entry outside its folder: " + entry.getName());
                }
                extract(tar, entry, target);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void moveInto(Path home, Path unfinished) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            // somebody else was faster
            FileSystemUtils.deleteRecursively(unfinished);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }
}
