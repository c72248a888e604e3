package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyProofTests {

    private static final int SIZES = 64;

    @TempDir
    Path folder;

    /** Against trees that are computed leaf by leaf, without tiles. */
    @Test
    void holdsBetweenAllSizesAndForNoOtherPast() throws IOException {
        var other = new byte[32];
        for (int size = 1; size <= SIZES; size++) {
            for (int older = 0; older <= size; older++) {
                var proof = ConsistencyProof.between(older, size, ConsistencyProofTests::hash);
                var before = checkpoint(older);
                var now = checkpoint(size);

                assertThat(ConsistencyProof.holds(before, now, proof))
                        .as(older + " in " + size)
                        .isTrue();
                if (older > 0) {
                    assertThat(ConsistencyProof.holds(new Checkpoint("log", older, other), now, proof))
                            .as("another past of " + older + " in " + size)
                            .isFalse();
                }
                if (older > 0 && older < size) {
                    assertThat(ConsistencyProof.holds(before, new Checkpoint("log", size, other), proof))
                            .isFalse();
                }
                if (older > 1) {
                    assertThat(ConsistencyProof.holds(checkpoint(older - 1), now, proof))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void breaksWithAnyChangeToIt() throws IOException {
        for (int older = 1; older < SIZES; older++) {
            var proof = ConsistencyProof.between(older, SIZES, ConsistencyProofTests::hash);
            for (int i = 0; i < proof.size(); i++) {
                var changed = new ArrayList<>(proof);
                changed.set(i, proof.get(i).clone());
                changed.get(i)[31] ^= 1;
                var shorter = new ArrayList<>(proof);
                shorter.remove(i);
                var longer = new ArrayList<>(proof);
                longer.add(i, proof.get(i));
                for (var wrong : List.of(changed, shorter, longer)) {
                    assertThat(ConsistencyProof.holds(checkpoint(older), checkpoint(SIZES), wrong))
                            .as(older + ", hash " + i)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void isNeverOfALargerTreeInASmaller() throws IOException {
        var proof = ConsistencyProof.between(5, 9, ConsistencyProofTests::hash);
        assertThat(ConsistencyProof.holds(checkpoint(9), checkpoint(5), proof)).isFalse();
        assertThat(ConsistencyProof.holds(checkpoint(5), checkpoint(9), List.of()))
                .isFalse();
        assertThat(ConsistencyProof.holds(checkpoint(0), checkpoint(5), proof)).isFalse();
        assertThat(ConsistencyProof.holds(checkpoint(5), checkpoint(5), proof)).isFalse();
    }

    /** As the text of RFC 6962 draws it: from 3 to 7 leaves these four subtrees, and so on. */
    @Test
    void isMadeOfTheSubtreesThatTheStandardNames() throws IOException {
        assertThat(subtrees(3, 7)).containsExactly("2-3", "3-4", "0-2", "4-7");
        assertThat(subtrees(4, 7)).containsExactly("4-7");
        assertThat(subtrees(6, 7)).containsExactly("4-6", "6-7", "0-4");
    }

    /** Tiles of all levels, full and partial; a tree of 70 000 leaves has three levels. */
    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1, 255",
        "128, 256",
        "255, 256",
        "256, 257",
        "200, 300",
        "257, 511",
        "511, 700",
        "700, 70000",
        "65535, 70000",
        "65536, 70000",
        "69999, 70000",
        "12345, 66000",
        "65792, 65792"
    })
    void isReadOutOfTheTiles(int older, int size) throws IOException {
        var held = new LogFolder(folder);
        held.hold();
        var log = GrowingLog.open(held, LogKey.create("log"));
        for (int i = 0; i < size; i++) {
            log.append(leaf(i));
        }
        log.publish();
        var tiles = new LogFolder(folder);
        var proof = ConsistencyProof.between(older, size, new StoredTree(tiles, size));
        assertThat(ConsistencyProof.holds(checkpoint(older), checkpoint(size), proof))
                .isTrue();
        assertThat(new StoredTree(tiles, size).hash(0, size))
                .isEqualTo(checkpoint(size).root());

        // as the log grows on and partial tiles go
        for (int i = size; i < size + 300; i++) {
            log.append(leaf(i));
        }
        log.publish();
        held.release();
        assertThat(ConsistencyProof.between(older, size, new StoredTree(tiles, size)))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(proof);
    }

    private static List<String> subtrees(long older, long size) throws IOException {
        var named = new ArrayList<String>();
        ConsistencyProof.between(older, size, (begin, end) -> {
            named.add(begin + "-" + end);
            return new byte[32];
        });
        return named;
    }

    private static Checkpoint checkpoint(int size) {
        var tree = new MerkleTree((height, hash) -> {});
        for (int i = 0; i < size; i++) {
            tree.add(leaf(i));
        }
        return Checkpoint.of("log", tree);
    }

    /** A tree of these leaves alone. */
    private static byte[] hash(long begin, long end) {
        var tree = new MerkleTree((height, hash) -> {});
        for (long i = begin; i < end; i++) {
            tree.add(leaf(i));
        }
        return tree.root();
    }

    private static byte[] leaf(long number) {
        return ByteBuffer.allocate(32).putLong(number).array();
    }
}
