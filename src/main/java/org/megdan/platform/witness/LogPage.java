package org.megdan.platform.witness;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param size of how many entries the newest checkpoint is
 * @param root their hash in base64
 * @param key for checking its signature
 * @param newest address of the last bundle of entries
 * @param signedAt when it was signed
 */
public record LogPage(
        long size,
        String root,
        String key,
        String newest,
        @Nullable Instant signedAt) {

    static final LogPage EMPTY = new LogPage(0, "", "", "", null);

    static LogPage of(Checkpoint checkpoint, LogKey key, Optional<Instant> signedAt) {
        return new LogPage(
                checkpoint.size(),
                checkpoint.base64(),
                key.verifier(),
                "/log/tile/" + Tile.lastBundle(checkpoint.size()).path(),
                signedAt.orElse(null));
    }

    public boolean isEmpty() {
        return size == 0;
    }
}
