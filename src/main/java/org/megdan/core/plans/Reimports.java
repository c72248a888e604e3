package org.megdan.core.plans;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.content.CanonicalText;
import org.megdan.core.plans.content.ContentRows;
import org.megdan.core.plans.differences.Comparison;
import org.megdan.core.plans.drafting.Removals;
import org.megdan.core.plans.intake.FromOutline;
import org.megdan.core.plans.intake.IdStock;
import org.megdan.core.plans.intake.Offers;
import org.megdan.core.plans.intake.Picked;
import org.megdan.core.plans.intake.Redraft;
import org.megdan.core.plans.intake.ToOutline;
import org.megdan.core.plans.intake.WayBack;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.hashes.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a document into a strategy that is already here: only what differs, shown first, taken piece by piece. */
@Component
@Transactional
public class Reimports {

    private final Plans plans;
    private final VersionRows versions;
    private final ContentRows contents;
    private final Removals removals;
    private final WayBack wayBack;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Reimports(
            Plans plans,
            VersionRows versions,
            ContentRows contents,
            Removals removals,
            WayBack wayBack,
            Audit audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.contents = contents;
        this.removals = removals;
        this.wayBack = wayBack;
        this.audit = audit;
        this.events = events;
    }

    /** A version as a file of our layout would say it; given back unchanged, it changes nothing. */
    @Transactional(readOnly = true)
    public Outline outline(UUID version) {
        return ToOutline.of(contents.load(versions.get(version).id()));
    }

    /** What the outline would change in this version, or in a draft begun on it when it is adopted. */
    @Transactional(readOnly = true)
    public Proposal propose(UUID version, Outline outline) {
        return proposal(contents.load(versions.get(version).id()), outline).proposal();
    }

    /**
     * Takes some of a proposal and nothing else; on an adopted version this begins a new draft.
     *
     * @param basis of the proposal that somebody looked at; refused when the text changed since
     * @param keys of the offers taken; the others stay as they are
     */
    public Taken apply(UUID version, Outline outline, String basis, Collection<String> keys) {
        var target = versions.get(version);
        var draft = versions.openDraft(
                target.isDraft() ? version : plans.revise(version, "").id());
        var before = contents.load(draft.id());
        if (!hash(before).equals(basis)) {
            throw new PlanRefusal("plans.refused.changed-meanwhile");
        }
        var proposed = proposal(before, outline);
        var taken = proposed.proposal().offers().stream()
                .filter(offer -> keys.contains(offer.key()))
                .map(Proposal.Offer::entry)
                .toList();
        var after = Picked.of(before, proposed.after(), taken);
        return new Taken(draft, replace(draft, before, after, "plans.act.reimported"));
    }

    /** The draft as it was before the last document; refused when it was changed since. */
    public PlanDifference undo(UUID version) {
        var draft = versions.openDraft(version);
        var step = wayBack.find(version).orElseThrow(() -> new PlanRefusal("plans.refused.nothing-to-undo"));
        var now = contents.load(version);
        if (!hash(now).equals(step.sha256())) {
            throw new PlanRefusal("plans.refused.changed-since");
        }
        var difference = replace(draft, now, step.before(), "plans.act.reimport-undone");
        wayBack.forget(version);
        return difference;
    }

    /** Whether {@link #undo} would find the draft as the document left it. */
    @Transactional(readOnly = true)
    public boolean mayUndo(UUID version) {
        return wayBack.find(version)
                .filter(step -> hash(contents.load(version)).equals(step.sha256()))
                .isPresent();
    }

    private PlanDifference replace(PlanVersion draft, PlanContent before, PlanContent after, String act) {
        var difference = Comparison.between(before, after);
        if (!difference.isEmpty()) {
            removals.refuseIfPlanned(draft.id(), difference.removed(PlanDifference.Kind.NODE));
            // before and after, so that search learns of what goes and of what comes
            events.publishEvent(new DraftChanged(draft.planId(), draft.id()));
            contents.replace(draft.id(), after);
            wayBack.keep(draft.id(), before, hash(contents.load(draft.id())));
            audit.record(new Act(
                    act,
                    "plan-version",
                    draft.id(),
                    draft.planId(),
                    null,
                    Map.of("differences", difference.entries())));
            events.publishEvent(new DraftChanged(draft.planId(), draft.id()));
        }
        return difference;
    }

    private Proposed proposal(PlanContent before, Outline outline) {
        var after = Redraft.of(before, FromOutline.of(outline, new IdStock(contents), before));
        var difference = Comparison.between(before, after);
        return new Proposed(after, new Proposal(hash(before), difference, Offers.of(before, after, difference)));
    }

    private static String hash(PlanContent content) {
        return Sha256.hex(CanonicalText.of(content));
    }

    private record Proposed(PlanContent after, Proposal proposal) {}

    /**
     * @param draft that was changed
     * @param difference between what it was and what it is
     */
    public record Taken(PlanVersion draft, PlanDifference difference) {}
}
