package org.megdan.platform.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.megdan.platform.hashes.Sha256;

/**
 * Files in a folder by their hash, {@code ab/cd/abcd…}. A file appears under its name only when it is whole and on the disk:
 * it is written aside, synced and moved.
 */
class FolderFileStore implements FileStore {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final Path incoming;

    FolderFileStore(Path root) {
        this.root = root;
        this.incoming = root.resolve("incoming");
    }

    @Override
    public Kept put(InputStream bytes, long limit, Inspection inspection) throws IOException {
        Files.createDirectories(incoming, OWNER_ONLY);
        var aside = incoming.resolve(UUID.randomUUID().toString());
        try {
            var kept = inspection.inspect(aside, new Incoming(bytes, limit).writeTo(aside));
            var folder = folder(kept.hash());
            Files.createDirectories(folder, OWNER_ONLY);
            Files.move(aside, place(kept.hash()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(folder);
            return kept;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public InputStream open(ContentHash hash) throws IOException {
        try {
            return openChecked(hash);
        } catch (NoSuchFileException | java.io.FileNotFoundException e) {
            throw new FileDamaged(hash);
        }
    }

    @Override
    public boolean holds(ContentHash hash) {
        return Files.isRegularFile(place(hash));
    }

    @Override
    public List<ContentHash> putBefore(Instant moment) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.find(root, 3, (path, about) -> isOld(path, about, moment))) {
            return files.map(path -> new ContentHash(path.getFileName().toString()))
                    .toList();
        }
    }

    @Override
    public void remove(ContentHash hash, Instant unlessPutSince) throws IOException {
        var place = place(hash);
        if (Files.exists(place) && Files.getLastModifiedTime(place).toInstant().isBefore(unlessPutSince)) {
            Files.deleteIfExists(place);
        }
    }

    @Override
    public void removeUnfinished(Instant begunBefore) throws IOException {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (var files = Files.list(incoming)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(begunBefore)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Checked and handed out through one open file, so that a swap in between changes nothing. */
    @SuppressWarnings("resource")
    private InputStream openChecked(ContentHash hash) throws IOException {
        var file = new FileInputStream(place(hash).toFile());
        try {
            var digest = Sha256.digest();
            new DigestInputStream(file, digest).transferTo(java.io.OutputStream.nullOutputStream());
            if (!ContentHash.of(digest).equals(hash)) {
                throw new FileDamaged(hash);
            }
            file.getChannel().position(0);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private Path folder(ContentHash hash) {
        return root.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2, 4));
    }

    private Path place(ContentHash hash) {
        return folder(hash).resolve(hash.hex());
    }

    private static boolean isOld(Path path, BasicFileAttributes about, Instant moment) {
        return about.isRegularFile()
                && path.getFileName().toString().matches("[0-9a-f]{64}")
                && about.lastModifiedTime().toInstant().isBefore(moment);
    }

    private static void syncFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
