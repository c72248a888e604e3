package org.megdan.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.megdan.platform.files.contents.PdfPages;
import org.megdan.platform.files.contents.Picture;
import org.springframework.stereotype.Component;

/** What does harm is refused, what would be kept in vain too, and a photo is kept without the place where it was taken. */
@Component
class InspectUploads implements Inspection {

    private final Harm harm;

    InspectUploads(Harm harm) {
        this.harm = harm;
    }

    @Override
    public FileStore.Kept inspect(Path file, FileStore.Kept arrived) throws IOException {
        harm.refuse(file, arrived);
        Picture.check(arrived.head());
        // the name would only choose between kinds that are not looked into
        var type = FileType.of(arrived.head(), "");
        if (type.equals("application/pdf")) {
            PdfPages.check(file);
        }
        return Picture.isKnown(type) ? writtenAnew(type, file) : arrived;
    }

    private static FileStore.Kept writtenAnew(String type, Path file) throws IOException {
        var bare = file.resolveSibling(file.getFileName() + ".bare");
        try {
            Picture.writeAnew(type, file, bare);
            Files.delete(file);
            try (var in = Files.newInputStream(bare)) {
                return new Incoming(in, Long.MAX_VALUE).writeTo(file);
            }
        } finally {
            Files.deleteIfExists(bare);
        }
    }
}
