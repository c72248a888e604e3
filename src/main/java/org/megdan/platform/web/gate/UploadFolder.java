package org.megdan.platform.web.gate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.database.ProcessFolder;
import org.megdan.platform.database.room.DiskRoom;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Files that arrive lie in the data folder until they are read: its room is watched, and no other user looks into it. Each
 * process has a folder of its own there; what one left that was killed goes at the next start.
 */
@Component
class UploadFolder implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DisposableBean {

    static final String NAME = "arriving";

    private final Path all;
    private @Nullable ProcessFolder own;

    /** @param room there only after the data folder was found to be ours alone */
    UploadFolder(@Value("${megdan.data:./data}") Path data, DiskRoom room) {
        this.all = data.resolve(NAME);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var made = ProcessFolder.in(all);
        own = made;
        factory.setBaseDirectory(made.folder().toFile());
    }

    @Override
    public void destroy() {
        var made = own;
        if (made != null) {
            made.close();
        }
    }
}
