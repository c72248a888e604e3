package org.megdan.platform.database.revocations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.database.server.CannotStart;

/** A file that only grows, beside the database and in none of its backups: one line for each thing that was taken away. */
final class RevocationLedger {

    static final String NAME = "revocations.log";

    private final Path file;

    RevocationLedger(Path data) {
        this.file = data.resolve(NAME);
    }

    /** All lines; one that a crash cut off is none: its act is in the database and is written again. */
    List<Revocation> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            var text = Files.readString(file);
            var lines = new ArrayList<Revocation>();
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Revocation::of)
                    .forEach(lines::add);
            return lines;
        } catch (IOException | RuntimeException e) {
            throw new CannotStart(
                    "Файлът %s не се чете: %s. В него пише какво е отнето; без него старо копие би го върнало. Възстановете файла или, ако базата е последната, го преместете."
                            .formatted(file, e.getMessage()),
                    "The file %s can't be read: %s. It says what was taken away; without it an old copy would give it back. Restore the file or, if the database is the latest, move it away."
                            .formatted(file, e.getMessage()));
        }
    }

    /** When it returns, the lines survive a crash; a second process on the same folder waits its turn. */
    void append(List<Revocation> lines) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.lock();
            channel.position(wholeLines(channel));
            for (var line : lines) {
                var bytes = ByteBuffer.wrap(line.line().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.truncate(channel.position());
            channel.force(true);
        }
    }

    /** The end of the last whole line. */
    private static long wholeLines(FileChannel channel) throws IOException {
        var one = ByteBuffer.allocate(1);
        for (var end = channel.size(); end > 0; end--) {
            channel.read(one.clear(), end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }
}
