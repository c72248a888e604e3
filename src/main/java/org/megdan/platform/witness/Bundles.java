package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The entries of a log from its first to its last, a bundle at a time: what is in the files, believed only after the tree was built of it. */
final class Bundles {

    private final LogFolder folder;
    private final long size;
    private ByteBuffer bundle = ByteBuffer.allocate(0);
    private long next;

    Bundles(LogFolder folder, long size) {
        this.folder = folder;
        this.size = size;
    }

    boolean hasNext() {
        return next < size;
    }

    /** @throws LogDamaged when the file ends too early */
    byte[] next() throws IOException {
        if (next % Tile.FULL == 0) {
            var number = next / Tile.FULL;
            var width = (int) Math.min(Tile.FULL, size - number * Tile.FULL);
            bundle = ByteBuffer.wrap(folder.tileOrWider(new Tile(Tile.ENTRIES, number, width)));
        }
        if (bundle.remaining() < Short.BYTES) {
            throw new LogDamaged("the bundle ends before entry " + next);
        }
        var entry = new byte[Short.toUnsignedInt(bundle.getShort())];
        if (bundle.remaining() < entry.length) {
            throw new LogDamaged("the bundle ends within entry " + next);
        }
        bundle.get(entry);
        next++;
        return entry;
    }
}
