package org.megdan.platform.files.virus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Knows what does harm. */
public interface Scanner {

    /**
     * @return the name of what was found, as the scanner calls it; empty when it knows nothing bad of the file
     * @throws IOException when it could not look: then nobody may say that the file is clean
     */
    Optional<String> find(Path file) throws IOException;
}
