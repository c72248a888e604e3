package org.megdan.platform.witness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param size of how many entries the newest checkpoint is
 * @param root their hash in base64
 * @param key for checking its signature
 * @param newest address of the last bundle of entries
 * @param signedAt when it was signed
 * @param witnesses who signs our checkpoints
 * @param own this server as a witness of others; null before its key was made
 */
public record LogPage(
        long size,
        String root,
        String key,
        String newest,
        @Nullable Instant signedAt,
        List<WitnessRow> witnesses,
        @Nullable KeyPage own) {

    static final LogPage EMPTY = new LogPage(0, "", "", "", null, List.of(), null);

    static LogPage of(
            Checkpoint checkpoint,
            LogKey key,
            Optional<Instant> signedAt,
            List<WitnessRow> witnesses,
            Optional<KeyPage> own) {
        return new LogPage(
                checkpoint.size(),
                checkpoint.base64(),
                key.verifier().written(),
                "/log/tile/" + Tile.lastBundle(checkpoint.size()).path(),
                signedAt.orElse(null),
                witnesses,
                own.orElse(null));
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Of the first so many entries some witness knows that they are the same since; 0 while none has signed. */
    public long proven() {
        return witnesses.stream().mapToLong(WitnessRow::proven).max().orElse(0);
    }
}
