package org.megdan.platform.files.virus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.megdan.platform.hashes.Sha256;

/**
 * The harmless file by which everybody tries whether uploads are looked at (EICAR). Known by the hash of its 68 bytes, so that
 * no scanner takes this program for the file.
 */
public final class TestFile implements Scanner {

    private static final int LENGTH = 68;
    private static final String SHA_256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f";

    @Override
    public Optional<String> find(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = Sha256.hex(in.readNBytes(LENGTH));
            return start.equals(SHA_256) ? Optional.of("EICAR") : Optional.empty();
        }
    }
}
