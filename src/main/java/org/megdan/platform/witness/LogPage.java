package org.megdan.platform.witness;

/**
 * @param size of how many entries the newest checkpoint is
 * @param root their hash in base64
 * @param key for checking its signature
 * @param newest address of the last bundle of entries
 */
public record LogPage(long size, String root, String key, String newest) {

    static final LogPage EMPTY = new LogPage(0, "", "", "");

    static LogPage of(Checkpoint checkpoint, LogKey key) {
        return new LogPage(
                checkpoint.size(),
                checkpoint.base64(),
                key.verifier(),
                "/log/tile/" + Tile.lastBundle(checkpoint.size()).path());
    }

    public boolean isEmpty() {
        return size == 0;
    }
}
