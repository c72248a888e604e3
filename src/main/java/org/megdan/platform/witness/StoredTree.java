package org.megdan.platform.witness;

import java.io.IOException;
import java.util.Arrays;

/** The hash tree of a log at one size, read out of its tiles: few files for any question. */
record StoredTree(LogFolder folder, long size) implements ConsistencyProof.Tree {

    private static final int HEIGHT_OF_A_TILE = 8;
    private static final int HASH = 32;

    @Override
    public byte[] hash(long begin, long end) throws IOException {
        long leaves = end - begin;
        if (Long.bitCount(leaves) == 1) {
            return complete(Long.numberOfTrailingZeros(leaves), begin);
        }
        long middle = begin + ConsistencyProof.left(leaves);
        return MerkleTree.node(hash(begin, middle), hash(middle, end));
    }

    /** Whether it begins with what the checkpoint says; an empty one says nothing that could be wrong. */
    boolean grewOutOf(Checkpoint older) throws IOException {
        return older.size() == 0 || older.size() <= size && Arrays.equals(hash(0, older.size()), older.root());
    }

    private byte[] complete(int height, long begin) throws IOException {
        int level = height / HEIGHT_OF_A_TILE;
        int count = 1 << height % HEIGHT_OF_A_TILE;
        long first = begin >> level * HEIGHT_OF_A_TILE;
        long number = first / Tile.FULL;
        var width = (int) Math.min(Tile.FULL, (size >> level * HEIGHT_OF_A_TILE) - number * Tile.FULL);
        var hashes = folder.tileOrWider(new Tile(Integer.toString(level), number, width));
        var at = (int) (first % Tile.FULL);
        if (hashes.length < (at + count) * HASH) {
            throw new LogDamaged("the tile " + level + "/" + number + " ends before hash " + (at + count));
        }
        return joined(hashes, at, at + count);
    }

    private static byte[] joined(byte[] hashes, int begin, int end) {
        if (end - begin == 1) {
            return Arrays.copyOfRange(hashes, begin * HASH, end * HASH);
        }
        int middle = (begin + end) / 2;
        return MerkleTree.node(joined(hashes, begin, middle), joined(hashes, middle, end));
    }
}
