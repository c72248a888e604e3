package org.megdan.core.plans;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionEntry.Priority;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.core.plans.years.ActivityWriting;
import org.megdan.core.plans.years.Entries;
import org.megdan.core.plans.years.YearDecision;
import org.megdan.core.plans.years.YearRows;
import org.megdan.core.plans.years.YearText;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans of a year: tasks are chosen, activities planned, the whole adopted and frozen, shared or kept internal. How it goes
 * is written through {@link Progress}; plans are found through {@link ActionPlanShelf}.
 */
@Component
@Transactional
public class ActionPlans {

    private static final String KIND = "action-plan";

    private final VersionRows versions;
    private final YearRows years;
    private final YearDecision decisions;
    private final Entries entries;
    private final ActivityWriting activities;
    private final Audit audit;

    ActionPlans(
            VersionRows versions,
            YearRows years,
            YearDecision decisions,
            Entries entries,
            ActivityWriting activities,
            Audit audit) {
        this.versions = versions;
        this.years = years;
        this.decisions = decisions;
        this.entries = entries;
        this.activities = activities;
        this.audit = audit;
    }

    /** The first draft of a year on a version of a strategy. */
    public ActionPlan begin(UUID version, int year) {
        var plan = years.get(years.insert(versions.get(version), year));
        return changed("year-begun", plan, plan.id(), null, Map.of("year", year));
    }

    /** A draft on an adopted plan; activities keep their ids, so their progress goes on. */
    public ActionPlan revise(UUID actionPlan) {
        var from = years.get(actionPlan);
        if (from.isDraft()) {
            throw new PlanRefusal("plans.refused.year-exists");
        }
        var draft = years.get(years.copy(actionPlan));
        return changed("year-revised", draft, draft.id(), null, Map.of("number", draft.number()));
    }

    public void discard(UUID actionPlan) {
        var draft = years.openDraft(actionPlan);
        changed("year-discarded", draft, actionPlan, YearText.of(draft, entries.of(actionPlan)), null);
        years.discard(actionPlan);
    }

    /** The new entry's id. A task is chosen once. */
    public UUID choose(UUID actionPlan, UUID node, Priority priority) {
        var draft = years.openDraft(actionPlan);
        if (entries.tasks(actionPlan).contains(node)) {
            throw new PlanRefusal("plans.refused.task-chosen");
        }
        return chosen(draft, node, priority);
    }

    /** Those of the tasks that were not chosen yet, all or none. */
    public void choose(UUID actionPlan, Collection<UUID> nodes, Priority priority) {
        // held first, so that of two clicks the second finds what the first has chosen
        var draft = years.openDraft(actionPlan);
        var known = entries.tasks(actionPlan);
        nodes.stream().distinct().filter(node -> !known.contains(node)).forEach(node -> chosen(draft, node, priority));
    }

    private UUID chosen(ActionPlan draft, UUID node, Priority priority) {
        var entry = entries.insert(draft, node, priority);
        changed("entry", draft, entry, null, Map.of("task", node, "priority", priority));
        return entry;
    }

    /** @throws StaleEdit with the texts of both notes */
    public void prioritise(UUID actionPlan, UUID entry, int lock, Priority priority, String note) {
        var draft = years.openDraft(actionPlan);
        var before = entries.get(actionPlan, entry);
        if (!entries.update(actionPlan, entry, lock, priority, Text.clean(note))) {
            throw new StaleEdit(entry, note, before.note(), before.lock());
        }
        changed(
                "entry",
                draft,
                entry,
                Map.of("priority", before.priority(), "note", before.note()),
                Map.of("priority", priority, "note", Text.clean(note)));
    }

    /** Takes the task with its activities out of the year. */
    public void drop(UUID actionPlan, UUID entry) {
        var draft = years.openDraft(actionPlan);
        var before = entries.get(actionPlan, entry);
        entries.delete(actionPlan, entry);
        changed("entry", draft, entry, before, null);
    }

    public UUID add(UUID actionPlan, UUID entry, ActivityEdit edit) {
        var draft = years.openDraft(actionPlan);
        entries.get(actionPlan, entry);
        var activity = activities.insert(actionPlan, entry, edit);
        changed("activity", draft, activity, null, edit);
        return activity;
    }

    /** @throws StaleEdit with two {@link ActivityEdit}s */
    public void edit(UUID actionPlan, UUID activity, int lock, ActivityEdit edit) {
        var draft = years.openDraft(actionPlan);
        var before = activity(actionPlan, activity);
        if (!activities.update(actionPlan, activity, lock, edit)) {
            throw new StaleEdit(activity, edit, before.edit(), before.lock());
        }
        changed("activity", draft, activity, before.edit(), edit);
    }

    public void remove(UUID actionPlan, UUID activity) {
        var draft = years.openDraft(actionPlan);
        var before = activity(actionPlan, activity);
        activities.delete(actionPlan, activity);
        changed("activity", draft, activity, before.edit(), null);
    }

    /** Adopts the draft as it stands at this moment, for whoever brings a plan and its decision in together. */
    public ActionPlan adopt(UUID actionPlan, Decision decision) {
        var draft = years.openDraft(actionPlan);
        return adopt(actionPlan, decision, new ActionPlanView(draft, entries.of(actionPlan)).sha256());
    }

    /**
     * Binds the decision to what is planned, for good.
     *
     * @param seen {@link ActionPlanView#sha256} of what was decided on; a draft that somebody changed meanwhile is not adopted
     */
    public ActionPlan adopt(UUID actionPlan, Decision decision, String seen) {
        var draft = years.openDraft(actionPlan);
        var sha256 = decisions.adopt(new ActionPlanView(draft, entries.of(actionPlan)), decision, seen);
        audit.record(act("year-adopted", draft, actionPlan, null, Map.of("decision", decision, "sha256", sha256)));
        return years.get(actionPlan);
    }

    /** Whether the rows still are exactly what was adopted; false for a draft. */
    @Transactional(readOnly = true)
    public boolean isExactlyAdopted(UUID actionPlan) {
        var plan = years.get(actionPlan);
        var adoption = plan.adoption();
        return adoption != null && adoption.sha256().equals(new ActionPlanView(plan, entries.of(actionPlan)).sha256());
    }

    /** Shows the plan to anyone, or keeps it internal again. */
    public void share(UUID actionPlan, boolean shared) {
        var plan = years.get(actionPlan);
        if (shared) {
            decisions.share(actionPlan);
        } else {
            decisions.unshare(actionPlan);
        }
        audit.record(act("year-shared", plan, actionPlan, Map.of("shared", plan.shared()), Map.of("shared", shared)));
    }

    private ActivityRow activity(UUID actionPlan, UUID activity) {
        return entries.of(actionPlan).stream()
                .flatMap(entry -> entry.activities().stream())
                .filter(row -> row.id().equals(activity))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ActionPlan changed(
            String verb, ActionPlan plan, UUID subject, @Nullable Object before, @Nullable Object after) {
        audit.record(act(verb, plan, subject, before, after));
        return plan;
    }

    private static Act act(
            String verb, ActionPlan plan, UUID subject, @Nullable Object before, @Nullable Object after) {
        return new Act("plans.act." + verb, KIND, subject, plan.planId(), before, after);
    }
}
