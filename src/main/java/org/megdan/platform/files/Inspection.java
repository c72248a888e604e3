package org.megdan.platform.files;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at a whole upload before it is kept. */
interface Inspection {

    /** Keeps whatever comes. */
    Inspection NONE = (file, arrived) -> arrived;

    /**
     * Refuses it by an exception, or leaves in the file what is to be kept.
     *
     * @return what the file now holds
     */
    FileStore.Kept inspect(Path file, FileStore.Kept arrived) throws IOException;
}
