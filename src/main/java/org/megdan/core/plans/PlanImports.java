package org.megdan.core.plans;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.megdan.core.plans.content.CanonicalText;
import org.megdan.core.plans.content.ContentRows;
import org.megdan.core.plans.content.Sha256;
import org.megdan.core.plans.differences.Comparison;
import org.megdan.core.plans.drafting.Removals;
import org.megdan.core.plans.intake.FromOutline;
import org.megdan.core.plans.intake.Redraft;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.reading.SourceText;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an outline in: as a new strategy, or again into a draft, where only what differs changes and is shown first. */
@Component
@Transactional
public class PlanImports {

    private final Plans plans;
    private final VersionRows versions;
    private final ContentRows contents;
    private final Removals removals;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    PlanImports(
            Plans plans,
            VersionRows versions,
            ContentRows contents,
            Removals removals,
            Audit audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.contents = contents;
        this.removals = removals;
        this.audit = audit;
        this.events = events;
    }

    /** A strategy whose first draft is the outline; the source document is kept beside it. */
    public PlanVersion begin(NewPlan plan, Outline outline, SourceText source) {
        var document = new SourceDocument(source.name(), String.join("\n", source.lines()));
        return plans.begin(plan, FromOutline.of(outline, ids()), document);
    }

    /** What {@link #apply} would change. */
    @Transactional(readOnly = true)
    public Proposal propose(UUID draft, Outline outline) {
        var before = contents.load(versions.get(draft).id());
        return new Proposal(Comparison.between(before, redrafted(before, outline)), basis(before));
    }

    /**
     * Changes what differs, and nothing else.
     *
     * @param basis of the proposal that somebody looked at; refused when the draft changed since
     */
    public PlanDifference apply(UUID version, Outline outline, String basis) {
        var draft = versions.openDraft(version);
        var before = contents.load(version);
        if (!basis(before).equals(basis)) {
            throw new PlanRefusal("plans.refused.changed-meanwhile");
        }
        var after = redrafted(before, outline);
        var difference = Comparison.between(before, after);
        if (!difference.isEmpty()) {
            removals.refuseIfPlanned(version, difference.removed(PlanDifference.Kind.NODE));
            // before and after, so that search learns of what goes and of what comes
            events.publishEvent(new DraftChanged(draft.planId(), version));
            contents.replace(version, after);
            audit.record(new Act(
                    "plans.act.reimported",
                    "plan-version",
                    version,
                    draft.planId(),
                    null,
                    Map.of("differences", difference.entries())));
            events.publishEvent(new DraftChanged(draft.planId(), version));
        }
        return difference;
    }

    private PlanContent redrafted(PlanContent before, Outline outline) {
        return Redraft.of(before, FromOutline.of(outline, ids()));
    }

    private static String basis(PlanContent content) {
        return Sha256.of(CanonicalText.of(content));
    }

    // fetched by the hundred
    private Supplier<UUID> ids() {
        var stock = new ArrayDeque<UUID>();
        return () -> {
            if (stock.isEmpty()) {
                stock.addAll(contents.newIds(500));
            }
            return stock.remove();
        };
    }

    /**
     * @param difference shown before it is applied
     * @param basis names the draft's text that it was computed from
     */
    public record Proposal(PlanDifference difference, String basis) {}
}
