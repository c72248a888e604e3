package org.megdan.platform.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.megdan.platform.hashes.Sha256;

/** Reads one archive, having checked that every byte of it is what its manifest says. */
public final class ArchiveReader implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveReader(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    public static ArchiveReader open(Path archive) throws IOException {
        try {
            var zip = new ZipFile(archive.toFile());
            try {
                var reader = new ArchiveReader(zip, manifest(zip));
                reader.check();
                return reader;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw Manifest.foreign();
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    public InputStream rows(Manifest.Table table) throws IOException {
        return entry(table.entry());
    }

    /** Writes the stored files under a folder. */
    public void unpackFiles(Path folder) throws IOException {
        for (var file : manifest.files()) {
            var target = folder.resolve(file.path()).normalize();
            if (!target.startsWith(folder)) {
                throw damaged(file.entry());
            }
            Files.createDirectories(target.resolveSibling("."));
            try (var in = entry(file.entry())) {
                Files.copy(in, target);
            }
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw Manifest.foreign();
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = Manifest.fromJson(in.readAllBytes());
            if (!Manifest.FORMAT.equals(manifest.format())) {
                throw Manifest.foreign();
            }
            return manifest;
        }
    }

    private void check() throws IOException {
        for (var table : manifest.tables()) {
            check(table.entry(), table.sha256());
        }
        for (var file : manifest.files()) {
            check(file.entry(), file.sha256());
        }
    }

    private void check(String name, String sha256) throws IOException {
        try (var in = entry(name)) {
            if (!Sha256.hex(in).equals(sha256)) {
                throw damaged(name);
            }
        } catch (ZipException e) {
            throw damaged(name);
        }
    }

    private InputStream entry(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name);
        }
        return zip.getInputStream(entry);
    }

    private static UnfitBackup damaged(String entry) {
        return new UnfitBackup(
                "Резервното копие е повредено: „%s“ не съвпада с описа. Нищо не е възстановено.".formatted(entry),
                "The backup is damaged: \"%s\" is not what the manifest says. Nothing was restored.".formatted(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
