package org.megdan.core.plans.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.megdan.core.plans.OuterGoal;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.springframework.stereotype.Component;

/** Trees of adopted versions, remembered by the hash that their adoption is bound to: they never change. */
@Component
public class AdoptedTrees {

    // about 600 bytes a node
    private static final int MOST_NODES = 10_000;
    private static final int MOST_OUTLINES = 200;

    private final TreeReading reading;
    private final Cache<String, PlanTree> trees = Caffeine.newBuilder()
            .maximumWeight(MOST_NODES)
            .weigher((String hash, PlanTree tree) -> tree.rows().size())
            .build();
    private final Cache<String, List<OuterGoal>> outlines =
            Caffeine.newBuilder().maximumSize(MOST_OUTLINES).build();

    AdoptedTrees(TreeReading reading) {
        this.reading = reading;
    }

    /** As {@link TreeReading#read}; no query for a version that was read before. */
    public PlanTree read(PlanVersion version) {
        var tree = kept(trees, version, () -> reading.read(version));
        // what is known of the version itself may change: it is published, or hidden again
        return new PlanTree(version, tree.roots(), tree.groups());
    }

    /** As {@link TreeReading#outermost}; no query for a version that was read before. */
    public List<OuterGoal> outermost(PlanVersion version) {
        return kept(outlines, version, () -> reading.outermost(version.id()));
    }

    private static <T> T kept(Cache<String, T> cache, PlanVersion version, Supplier<T> read) {
        var adoption = version.adoption();
        if (adoption == null) {
            return read.get();
        }
        var key = version.id() + adoption.sha256();
        var known = cache.getIfPresent(key);
        if (known == null) {
            known = read.get();
            cache.put(key, known);
        }
        return known;
    }
}
