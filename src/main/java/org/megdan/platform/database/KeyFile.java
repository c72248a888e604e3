package org.megdan.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.megdan.platform.database.server.CannotStart;

/** The key in the data folder, in none of its backups. */
final class KeyFile {

    static final String NAME = "installation.key";

    private final WholeFiles files;

    KeyFile(Path data) {
        this.files = new WholeFiles(data.toAbsolutePath());
    }

    Optional<String> read() {
        try {
            return files.text(NAME).map(String::strip);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    void write(byte[] key) {
        try {
            PrivateFolder.close(files.folder());
            files.write(NAME, HexFormat.of().formatHex(key) + "\n");
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private CannotStart unusable(IOException reason) {
        return new CannotStart(
                "Ключът на инсталацията %s не може да се прочете или запише: %s.".formatted(this, reason),
                "The key of the installation %s can't be read or written: %s.".formatted(this, reason),
                reason);
    }

    @Override
    public String toString() {
        return files.folder().resolve(NAME).toString();
    }
}
