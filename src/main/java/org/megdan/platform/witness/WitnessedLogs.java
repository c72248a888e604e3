package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.megdan.platform.database.PrivateFolder;
import org.megdan.platform.database.WholeFiles;
import org.megdan.platform.hashes.Sha256;

/**
 * What this server has signed as a witness, beside the key by which it did, in {@code data/witness} and in no backup: a server that was
 * set back has another key, so none signs two pasts.
 */
final class WitnessedLogs {

    private final WholeFiles files;

    WitnessedLogs(Path data) {
        this.files = new WholeFiles(data.resolve("witness"));
    }

    /** What is done with the files. */
    interface Act<T> {
        T done() throws IOException;
    }

    /** One at a time, whoever asks, and while no other process writes here. */
    synchronized <T> T alone(Act<T> act) throws IOException {
        PrivateFolder.close(files.folder());
        Files.createDirectories(files.folder());
        try (var channel = FileChannel.open(
                        files.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!held.isValid()) {
                throw new IOException("no lock on " + files.folder());
            }
            return act.done();
        }
    }

    /** Made the first time; call it within {@link #alone}. */
    LogKey key(String name) throws IOException {
        var known = key();
        if (known.isPresent()) {
            return known.get();
        }
        var created = LogKey.create(name);
        files.write("key", created.written());
        return created;
    }

    /** @throws LogDamaged when somebody else wrote there */
    Optional<LogKey> key() throws IOException {
        var text = files.text("key");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LogKey.read(text.get()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new LogDamaged("the key of the witness can't be read: " + e.getMessage());
        }
    }

    /** The last checkpoint of the log that this server signed. */
    Optional<Note> last(String origin) throws IOException {
        return lastOf(number(origin));
    }

    /**
     * @param number what {@link #number} says of the log
     * @throws LogDamaged when somebody else wrote there
     */
    Optional<Note> lastOf(String number) throws IOException {
        var written = files.text(number);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            var note = Note.read(written.get());
            Checkpoint.read(note.text());
            return Optional.of(note);
        } catch (IllegalArgumentException e) {
            throw new LogDamaged("what was signed of the log " + number + " can't be read: " + e.getMessage());
        }
    }

    void signed(String origin, Note note) throws IOException {
        files.write(number(origin), note.written());
    }

    /** Of a log, in addresses and names of files: 64 hexadecimal digits. */
    static String number(String origin) {
        return Sha256.hex(origin);
    }
}
