package org.megdan.core.plans;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.plans.years.Activities;
import org.megdan.core.plans.years.Entries;
import org.megdan.core.plans.years.ProgressRows;
import org.megdan.core.plans.years.YearRows;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a year's plan goes, beside the plan: adoption freezes what was planned, never what is done. */
@Component
@Transactional
public class Progress {

    private final Activities activities;
    private final Entries entries;
    private final YearRows years;
    private final ProgressRows progress;
    private final Audit audit;

    Progress(Activities activities, Entries entries, YearRows years, ProgressRows progress, Audit audit) {
        this.activities = activities;
        this.entries = entries;
        this.years = years;
        this.progress = progress;
        this.audit = audit;
    }

    /** An activity for whoever may note its progress: an editor, or who answers for it in person. */
    @Transactional(readOnly = true)
    public Optional<ActivityRow> find(UUID activity, Viewer viewer) {
        return activities.byId(activity).stream()
                .findFirst()
                .filter(row -> viewer.may(Visible.EDIT) || row.isOf(viewer));
    }

    /** Says today how the activity stands; even saying the same again counts as having looked. */
    public void note(UUID activity, ProgressNote note) {
        var before = activities.byId(activity).stream().findFirst().orElseThrow(NotFound::new);
        var plan = years.get(before.actionPlanId());
        progress.insert(activity, note);
        audit.record(new Act(
                "plans.act.progress",
                "action-plan",
                activity,
                plan.planId(),
                Map.of("state", before.state(), "note", before.progressNote()),
                note));
    }

    /**
     * How the task's year differed from the plan, and why: for the report.
     *
     * @param lock {@link ActionEntry#deviationLock}
     * @throws StaleEdit with both texts, deviation and reason apart by an empty line
     */
    public void deviation(UUID actionPlan, UUID entry, int lock, String deviation, String reason) {
        var plan = years.get(actionPlan);
        var before = entries.get(actionPlan, entry);
        if (!progress.saveDeviation(actionPlan, entry, lock, Text.clean(deviation), Text.clean(reason))) {
            throw new StaleEdit(
                    entry,
                    deviation + "\n\n" + reason,
                    before.deviation() + "\n\n" + before.reason(),
                    before.deviationLock());
        }
        audit.record(new Act(
                "plans.act.deviation",
                "action-plan",
                entry,
                plan.planId(),
                Map.of("deviation", before.deviation(), "reason", before.reason()),
                Map.of("deviation", Text.clean(deviation), "reason", Text.clean(reason))));
    }
}
