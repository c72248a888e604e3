package org.megdan.platform.witness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One server's copy of the log: what is appended goes into the tree and its tiles, and becomes part of the log with the next
 * checkpoint. Of one thread.
 */
final class GrowingLog {

    private static final int HEIGHT_OF_A_TILE = 8;
    private static final int HASH = 32;

    private final LogFolder folder;
    private final LogKey key;
    private final MerkleTree tree = new MerkleTree(this::keep);
    private final List<OpenTile> levels = new ArrayList<>();
    private final OpenTile entries = new OpenTile(Tile.ENTRIES);
    private final List<Filled> filled = new ArrayList<>();
    private byte[] last = new byte[0];

    private GrowingLog(LogFolder folder, LogKey key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * The log as its last checkpoint left it, built again from its entries.
     *
     * @throws LogDamaged when the files are not what the checkpoint says
     */
    static GrowingLog open(LogFolder folder, LogKey key) throws IOException {
        var log = new GrowingLog(folder, key);
        var signed = folder.checkpoint();
        if (signed.isPresent()) {
            var checkpoint = Checkpoint.read(signed.get());
            log.readUpTo(checkpoint);
            if (!key.verifier().hasSigned(Note.read(signed.get()))) {
                throw new LogDamaged("the checkpoint is not signed by the key beside it");
            }
        }
        return log;
    }

    private void readUpTo(Checkpoint checkpoint) throws IOException {
        var bundles = new Bundles(folder, checkpoint.size());
        while (bundles.hasNext()) {
            append(bundles.next());
            for (var tile : filled) {
                requireSame(tile.tile(), tile.bytes());
            }
            filled.clear();
        }
        for (var open : open()) {
            requireSame(open.tile(), open.bytes());
        }
        if (!Checkpoint.of(checkpoint.origin(), tree).equals(checkpoint)) {
            throw new LogDamaged("the entries in the files are not those of their checkpoint");
        }
    }

    private void requireSame(Tile tile, byte[] bytes) throws IOException {
        if (!Arrays.equals(folder.tile(tile), bytes)) {
            throw new LogDamaged("the file tile/" + tile.path() + " is not what it was");
        }
    }

    long size() {
        return tree.size();
    }

    /** What was appended last; empty when nothing ever was. */
    byte[] last() {
        return last.clone();
    }

    void append(byte[] entry) {
        last = entry.clone();
        entries.add(LogFolder.bundled(entry));
        tree.add(entry);
    }

    /** When it returns, the tree and the checkpoint survive a crash. */
    Checkpoint publish() throws IOException {
        for (var tile : filled) {
            folder.tile(tile.tile(), tile.bytes());
        }
        for (var open : open()) {
            folder.tile(open.tile(), open.bytes());
        }
        var checkpoint = Checkpoint.of(key.name(), tree);
        folder.checkpoint(key.sign(checkpoint.text()));
        for (var tile : filled) {
            folder.dropPartialOnes(tile.tile());
        }
        filled.clear();
        return checkpoint;
    }

    private List<OpenTile> open() {
        var all = new ArrayList<>(levels);
        all.add(entries);
        all.removeIf(OpenTile::isEmpty);
        return all;
    }

    private void keep(int height, byte[] hash) {
        if (height % HEIGHT_OF_A_TILE == 0) {
            int level = height / HEIGHT_OF_A_TILE;
            if (level == levels.size()) {
                levels.add(new OpenTile(Integer.toString(level)));
            }
            levels.get(level).add(hash);
        }
    }

    private record Filled(Tile tile, byte[] bytes) {}

    /** The last tile of a level, which is still being filled. */
    private final class OpenTile {

        private final String level;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream(Tile.FULL * HASH);
        private long number;
        private int width;

        OpenTile(String level) {
            this.level = level;
        }

        void add(byte[] part) {
            content.writeBytes(part);
            width++;
            if (width == Tile.FULL) {
                filled.add(new Filled(tile(), content.toByteArray()));
                content.reset();
                number++;
                width = 0;
            }
        }

        boolean isEmpty() {
            return width == 0;
        }

        Tile tile() {
            return new Tile(level, number, width);
        }

        byte[] bytes() {
            return content.toByteArray();
        }
    }
}
