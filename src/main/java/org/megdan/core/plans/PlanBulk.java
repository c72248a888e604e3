package org.megdan.core.plans;

import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.content.CanonicalText;
import org.megdan.core.plans.content.ContentRows;
import org.megdan.core.plans.intake.InventedStrategy;
import org.megdan.core.plans.versions.BeginPlan;
import org.megdan.core.plans.versions.VersionDecision;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.hashes.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Large invented strategies for trials at size, adopted and published, one statement a table. Writes no log, announces
 * nothing and leaves the search index to be built anew.
 */
@Component
@Transactional
public class PlanBulk {

    private final BeginPlan begin;
    private final ContentRows contents;
    private final VersionRows versions;
    private final VersionDecision decisions;

    PlanBulk(BeginPlan begin, ContentRows contents, VersionRows versions, VersionDecision decisions) {
        this.begin = begin;
        this.contents = contents;
        this.versions = versions;
        this.decisions = decisions;
    }

    /** The same seed gives the same words. */
    public PlanVersion invent(int seed, int nodes, Decision decision) {
        var ids = new ArrayDeque<>(contents.newIds(nodes * 3 + 100));
        var content = InventedStrategy.of(seed, nodes, ids::remove);
        var plan = new NewPlan(content.title(), "invented-" + seed, content.startsOn(), content.endsOn(), null);
        var version = begin.firstVersion(begin.plan(plan), plan, null);
        contents.insert(version, content);
        decisions.adopt(versions.openDraft(version), decision, Sha256.hex(CanonicalText.of(contents.load(version))));
        decisions.publish(version);
        return versions.get(version);
    }

    /** Ids of a version's tasks, for readings and budgets beside them. */
    @Transactional(readOnly = true)
    public List<UUID> tasks(PlanVersion version) {
        return contents.load(version.id()).nodesOf(Level.TASK).stream()
                .map(PlanNode::id)
                .toList();
    }
}
