package org.megdan.platform.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

@ModuleTest
@Tries("H7")
class UploadFolderTests {

    @Autowired
    DiskRoom room;

    @TempDir
    Path data;

    /** With an outer database nothing keeps a second server from the same folder. */
    @Test
    void aSecondServerLeavesTheFilesOfTheFirstAlone() throws IOException {
        var first = new TomcatServletWebServerFactory();
        new UploadFolder(data, room).customize(first);
        var own = Objects.requireNonNull(first.getBaseDirectory()).toPath();
        var half = Files.writeString(own.resolve("half.tmp"), "half of a file");
        assertThat(half).startsWith(data.toAbsolutePath().resolve(UploadFolder.NAME));

        new UploadFolder(data, room).customize(new TomcatServletWebServerFactory());

        assertThat(half).exists();
    }
}
