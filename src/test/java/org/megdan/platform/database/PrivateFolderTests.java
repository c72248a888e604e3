package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTests {

    @TempDir
    Path parent;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        var folder = parent.resolve("data");
        PrivateFolder.close(folder);

        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    @Test
    void isMendedWhereItWasOpen() throws IOException {
        var folder = Files.createDirectories(parent.resolve("files"));
        var file =
                Files.writeString(Files.createDirectories(folder.resolve("ab")).resolve("abcd"), "снимка");
        for (var path : new Path[] {folder, folder.resolve("ab")}) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        PrivateFolder.closeAll(folder);

        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("ab"))).isEqualTo("rwx------");
        assertThat(mode(file)).isEqualTo("rw-------");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
