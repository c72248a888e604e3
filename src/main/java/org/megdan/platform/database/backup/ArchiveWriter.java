package org.megdan.platform.database.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.megdan.platform.hashes.Sha256;

/** Writes one archive from a connection that sees one moment. */
public final class ArchiveWriter implements AutoCloseable {

    private final ZipOutputStream zip;

    public ArchiveWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    public Manifest write(Connection snapshot, Path files, Instant now) throws SQLException, IOException {
        var catalog = new Catalog(snapshot);
        var migrations = catalog.migrations();
        var tables = tables(snapshot, catalog);
        var stored = files(files);
        refuseWithoutBytes(catalog, stored);
        // last: numbers given out meanwhile are skipped rather than given twice
        var sequences = catalog.sequences();
        var manifest = new Manifest(Manifest.FORMAT, now.toString(), migrations, tables, sequences, stored);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.toJson());
        zip.closeEntry();
        return manifest;
    }

    /** A backup that would come back with names of files and no files is none. */
    private static void refuseWithoutBytes(Catalog catalog, List<Manifest.StoredFile> stored) throws SQLException {
        var written = stored.stream().map(Manifest.StoredFile::sha256).collect(Collectors.toSet());
        var missing = catalog.storedHashes().stream()
                .filter(hash -> !written.contains(hash))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnfitBackup(
                    "Копие не е направено: %d от качените файлове липсват или са повредени в папката с файлове (първият е %s). Проверете megdan.files.folder и диска."
                            .formatted(missing.size(), missing.getFirst()),
                    "No backup was made: %d of the stored files are missing or damaged in the folder of files (the first is %s). Check megdan.files.folder and the disk."
                            .formatted(missing.size(), missing.getFirst()));
        }
    }

    private List<Manifest.Table> tables(Connection snapshot, Catalog catalog) throws SQLException, IOException {
        var rows = new TableRows(snapshot);
        var written = new ArrayList<Manifest.Table>();
        for (var table : catalog.lastingTables()) {
            zip.putNextEntry(new ZipEntry("tables/" + table + ".tsv"));
            written.add(rows.write(table, catalog.columns(table), new EntryStream(zip)));
            zip.closeEntry();
        }
        return written;
    }

    private List<Manifest.StoredFile> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var written = new ArrayList<Manifest.StoredFile>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry("files/" + path));
                try (var in = Files.newInputStream(file)) {
                    written.add(new Manifest.StoredFile(path, Files.size(file), Sha256.copy(in, zip)));
                }
                zip.closeEntry();
            }
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** One entry of the archive; whoever fills it may not close the archive. */
    private static final class EntryStream extends FilterOutputStream {

        EntryStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
