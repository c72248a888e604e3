package org.megdan.core.plans;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.drafting.Merge;
import org.megdan.core.plans.drafting.NodeLinks;
import org.megdan.core.plans.drafting.NodePlaces;
import org.megdan.core.plans.drafting.NodeRows;
import org.megdan.core.plans.drafting.Refs;
import org.megdan.core.plans.drafting.Removals;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes to the nodes of a draft. Each call holds the draft, writes the act into the log and announces
 * {@link NodeChanged}; on an adopted version each is refused.
 */
@Component
@Transactional
public class Drafts {

    private static final String KIND = "plan-node";

    private final VersionRows versions;
    private final NodeRows nodes;
    private final NodePlaces places;
    private final NodeLinks links;
    private final Refs refs;
    private final Removals removals;
    private final Merge merge;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Drafts(
            VersionRows versions,
            NodeRows nodes,
            NodePlaces places,
            NodeLinks links,
            Refs refs,
            Removals removals,
            Merge merge,
            Audit audit,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.nodes = nodes;
        this.places = places;
        this.links = links;
        this.refs = refs;
        this.removals = removals;
        this.merge = merge;
        this.audit = audit;
        this.events = events;
    }

    /** As a form shows it. */
    @Transactional(readOnly = true)
    public EditableNode node(UUID version, UUID node) {
        return nodes.get(version, node);
    }

    /** The new node's id. */
    public UUID add(UUID version, Place place, NodeEdit edit) {
        var draft = versions.openDraft(version);
        var room = places.makeRoom(version, place);
        var node =
                nodes.insert(version, room, refs.of(version, null, edit.code(), refOf(version, room.parent())), edit);
        nodes.update(version, node, 0, nodes.get(version, node).ref(), edit);
        saveLinks(version, node, edit);
        done(draft, "added", node, null, edit);
        return node;
    }

    /**
     * Saves a form.
     *
     * @param lock of the {@link EditableNode} that the form was filled from
     * @throws StaleEdit when somebody saved meanwhile
     */
    public EditableNode edit(UUID version, UUID node, int lock, NodeEdit edit) {
        var draft = versions.openDraft(version);
        var before = nodes.get(version, node);
        boolean sameCode = before.edit().code().equals(edit.code());
        var ref = sameCode ? before.ref() : refs.of(version, node, edit.code(), refOf(version, before.parentId()));
        if (!nodes.update(version, node, lock, ref, edit)) {
            throw new StaleEdit(node, edit, before.edit(), before.lock());
        }
        saveLinks(version, node, edit);
        done(draft, "changed", node, before.edit(), edit);
        return nodes.get(version, node);
    }

    /** Where it stood, for the way back. */
    public Place move(UUID version, UUID node, Place to) {
        var draft = versions.openDraft(version);
        var before = nodes.get(version, node);
        places.move(version, before, to);
        done(draft, "moved", node, before.place(), nodes.get(version, node).place());
        return before.place();
    }

    /** Takes it out with all below it; the id is for {@link #restore}, until the draft is adopted. */
    public UUID remove(UUID version, UUID node) {
        var draft = versions.openDraft(version);
        var before = nodes.get(version, node);
        // told before the rows go, so that search learns of all below
        events.publishEvent(new DraftChanged(draft.planId(), version));
        var removal = removals.remove(version, before);
        done(draft, "removed", node, before.edit(), null);
        return removal;
    }

    public UUID restore(UUID version, UUID removal) {
        var draft = versions.openDraft(version);
        var node = removals.restore(version, removal);
        done(draft, "restored", node, null, nodes.get(version, node).edit());
        events.publishEvent(new DraftChanged(draft.planId(), version));
        return node;
    }

    /** One node of two: the second keeps its title and takes over children, results, groups, and the first's title as another wording. */
    public void merge(UUID version, UUID node, UUID into) {
        var draft = versions.openDraft(version);
        var before = nodes.get(version, into);
        events.publishEvent(new NodeChanged(draft.planId(), version, node));
        merge.merge(version, nodes.get(version, node), before);
        done(draft, "merged", into, before.edit(), nodes.get(version, into).edit());
    }

    /** Two nodes of one: the title from this character on becomes a sibling right after it. Its id. */
    public UUID split(UUID version, UUID node, int at) {
        var before = nodes.get(version, node);
        var title = before.edit().title();
        if (at <= 0 || at >= title.length()) {
            throw new PlanRefusal("plans.refused.no-title");
        }
        edit(version, node, before.lock(), before.edit().retitled(title.substring(0, at)));
        var rest = NodeEdit.titled(before.edit().level(), "", title.substring(at));
        return add(version, new Place(before.parentId(), before.position() + 1), rest);
    }

    /** What the reading was not sure of has been looked at. */
    public void settle(UUID version, UUID node) {
        var draft = versions.openDraft(version);
        var before = nodes.get(version, node);
        nodes.settle(version, node);
        done(draft, "settled", node, Map.of("doubts", before.doubts()), Map.of());
    }

    public void carryOut(UUID version, UUID node, CarriesOut target) {
        var draft = versions.openDraft(version);
        if (draft.planId().equals(target.targetPlanId()) || !links.exists(target)) {
            throw new PlanRefusal("plans.refused.carries-out");
        }
        nodes.get(version, node);
        links.carryOut(version, node, target);
        done(draft, "carries-out", node, null, target);
    }

    public void stopCarryingOut(UUID version, UUID node, UUID target) {
        var draft = versions.openDraft(version);
        links.stopCarryingOut(version, node, target);
        done(draft, "carries-out", node, target, null);
    }

    private void saveLinks(UUID version, UUID node, NodeEdit edit) {
        links.saveGroups(version, node, edit.targetGroups());
        links.saveResults(version, node, edit.results());
        links.saveActors(version, node, edit.actors());
    }

    private @Nullable String refOf(UUID version, @Nullable UUID parent) {
        return parent == null ? null : nodes.get(version, parent).ref();
    }

    private void done(PlanVersion draft, String verb, UUID node, @Nullable Object before, @Nullable Object after) {
        audit.record(new Act("plans.act.node-" + verb, KIND, node, draft.planId(), before, after));
        events.publishEvent(new NodeChanged(draft.planId(), draft.id(), node));
    }
}
