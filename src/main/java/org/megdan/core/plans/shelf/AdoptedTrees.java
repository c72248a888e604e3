package org.megdan.core.plans.shelf;

import java.util.List;
import org.megdan.core.plans.OuterGoal;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.springframework.stereotype.Component;

/** Trees that need no query when they are adopted and were read before. */
@Component
public class AdoptedTrees {

    // about 600 bytes a node
    private static final int MOST_NODES = 10_000;
    private static final int MOST_OUTLINES = 200;

    private final TreeReading reading;
    private final Adopted<PlanTree> trees =
            Adopted.mostOf(MOST_NODES, tree -> tree.rows().size());
    private final Adopted<List<OuterGoal>> outlines = Adopted.most(MOST_OUTLINES);

    AdoptedTrees(TreeReading reading) {
        this.reading = reading;
    }

    /** As {@link TreeReading#read}. */
    public PlanTree read(PlanVersion version) {
        var tree = trees.get(version, () -> reading.read(version));
        // what is known of the version itself may change: it is published, or hidden again
        return new PlanTree(version, tree.roots(), tree.groups());
    }

    /** As {@link TreeReading#outermost}. */
    public List<OuterGoal> outermost(PlanVersion version) {
        return outlines.get(version, () -> reading.outermost(version.id()));
    }
}
