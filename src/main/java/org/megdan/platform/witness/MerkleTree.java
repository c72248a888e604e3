package org.megdan.platform.witness;

import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.hashes.Sha256;

/**
 * The growing hash tree of RFC 6962: a leaf is hashed behind a zero byte, two subtrees behind a one. Only the roots of the
 * complete subtrees at the right edge are kept, one for each bit of the size.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<Subtree> edge = new ArrayList<>();
    private final Completed completed;
    private long size;

    /** Hears of each complete subtree of 2^height leaves when its last leaf is added; heights rise from 0. */
    interface Completed {
        void subtree(int height, byte[] hash);
    }

    MerkleTree(Completed completed) {
        this.completed = completed;
    }

    static byte[] leaf(byte[] entry) {
        var digest = Sha256.digest();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    long size() {
        return size;
    }

    /** @param entry what the leaf says, not its hash */
    void add(byte[] entry) {
        var grown = new Subtree(0, leaf(entry));
        completed.subtree(0, grown.hash());
        while (!edge.isEmpty() && edge.getLast().height() == grown.height()) {
            grown = new Subtree(grown.height() + 1, node(edge.removeLast().hash(), grown.hash()));
            completed.subtree(grown.height(), grown.hash());
        }
        edge.add(grown);
        size++;
    }

    /** 32 bytes; of an empty tree the hash of nothing. */
    byte[] root() {
        return edge.reversed().stream()
                .map(Subtree::hash)
                .reduce((right, left) -> node(left, right))
                .orElseGet(() -> Sha256.of(new byte[0]));
    }

    static byte[] node(byte[] left, byte[] right) {
        var digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    private record Subtree(int height, byte[] hash) {}
}
