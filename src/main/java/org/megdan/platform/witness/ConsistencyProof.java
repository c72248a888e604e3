package org.megdan.platform.witness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** That a larger tree grew out of a smaller one, told in a few hashes (RFC 6962, 2.1.2). */
final class ConsistencyProof {

    private ConsistencyProof() {}

    /** The hash over the leaves from one up to another, which is not among them. */
    interface Tree {
        byte[] hash(long begin, long end) throws IOException;
    }

    /** From the larger tree's hashes; nothing from a tree without leaves, and from one of the same size. */
    static List<byte[]> between(long older, long size, Tree tree) throws IOException {
        var proof = new ArrayList<byte[]>();
        if (older > 0) {
            collect(older, 0, size, true, tree, proof);
        }
        return proof;
    }

    /** @param isWhole whether the older tree is known as one hash to whoever asks */
    private static void collect(long older, long begin, long size, boolean isWhole, Tree tree, List<byte[]> proof)
            throws IOException {
        if (older == size) {
            if (!isWhole) {
                proof.add(tree.hash(begin, begin + size));
            }
            return;
        }
        long left = left(size);
        if (older <= left) {
            collect(older, begin, left, isWhole, tree, proof);
            proof.add(tree.hash(begin + left, begin + size));
        } else {
            collect(older - left, begin + left, size - left, false, tree, proof);
            proof.add(tree.hash(begin, begin + left));
        }
    }

    /** How many leaves of these many stand in the left half: the largest power of two below. */
    static long left(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    static boolean holds(Checkpoint older, Checkpoint newer, List<byte[]> proof) {
        if (older.size() == 0 || older.size() == newer.size()) {
            return proof.isEmpty() && (older.size() < newer.size() || Arrays.equals(older.root(), newer.root()));
        }
        return older.size() < newer.size() && new Climb(older, newer, proof.iterator()).arrives();
    }

    /** From the last leaf of the older tree up to both roots. */
    private static final class Climb {

        private final Checkpoint older;
        private final Checkpoint newer;
        private final Iterator<byte[]> proof;
        private long at;
        private long last;

        Climb(Checkpoint older, Checkpoint newer, Iterator<byte[]> proof) {
            this.older = older;
            this.newer = newer;
            this.proof = proof;
            // the largest complete subtree that ends where the older tree ends
            int height = Long.numberOfTrailingZeros(older.size());
            this.at = older.size() - 1 >> height;
            this.last = newer.size() - 1 >> height;
        }

        boolean arrives() {
            if (at > 0 && !proof.hasNext()) {
                return false;
            }
            var first = at == 0 ? older.root() : proof.next();
            var olderRoot = first;
            var newerRoot = first;
            while (proof.hasNext()) {
                var beside = proof.next();
                if (last == 0) {
                    return false;
                }
                if ((at & 1) == 1 || at == last) {
                    olderRoot = MerkleTree.node(beside, olderRoot);
                    newerRoot = MerkleTree.node(beside, newerRoot);
                    // without a right neighbour it is its own parent
                    int steps = Long.numberOfTrailingZeros(at);
                    at >>= steps;
                    last >>= steps;
                } else {
                    newerRoot = MerkleTree.node(newerRoot, beside);
                }
                at >>= 1;
                last >>= 1;
            }
            return last == 0 && Arrays.equals(olderRoot, older.root()) && Arrays.equals(newerRoot, newer.root());
        }
    }
}
