package org.megdan.platform.web.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.megdan.platform.database.PrivateFolder;
import org.megdan.platform.database.room.DiskRoom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Files that arrive lie in the data folder until they are read: its room is watched, and no other user looks into it. */
@Component
class UploadFolder implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String NAME = "arriving";

    private final Path folder;

    /** @param room there only after the data folder was found to be ours alone */
    UploadFolder(@Value("${megdan.data:./data}") Path data, DiskRoom room) {
        this.folder = data.resolve(NAME).toAbsolutePath();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        try {
            // what a process left that was killed
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFolder.close(folder);
        factory.setBaseDirectory(folder.toFile());
    }
}
