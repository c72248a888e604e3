package org.megdan.platform.witness;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The roots of a log at several sizes, built of the entries in its files and of nothing else. */
record EntryRoots(Map<Long, byte[]> roots) {

    /** @throws LogDamaged when the files end too early */
    static EntryRoots of(LogFolder folder, long size, Collection<Long> sizes) throws IOException {
        var roots = new HashMap<Long, byte[]>();
        var tree = new MerkleTree((height, hash) -> {});
        var bundles = new Bundles(folder, size);
        while (bundles.hasNext()) {
            tree.add(bundles.next());
            if (sizes.contains(tree.size())) {
                roots.put(tree.size(), tree.root());
            }
        }
        return new EntryRoots(roots);
    }

    /** An empty one says nothing that could be wrong. */
    boolean hasThatOf(Checkpoint checkpoint) {
        return checkpoint.size() == 0 || Arrays.equals(roots.get(checkpoint.size()), checkpoint.root());
    }
}
