package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.plans.years.Activities;
import org.megdan.core.plans.years.Entries;
import org.megdan.core.plans.years.YearRows;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds plans of a year for a viewer: internal ones for who may read internal things, shared ones for anyone. */
@Component
@Transactional(readOnly = true)
public class ActionPlanShelf {

    private final YearRows years;
    private final Entries entries;
    private final Activities activities;

    ActionPlanShelf(YearRows years, Entries entries, Activities activities) {
        this.years = years;
        this.entries = entries;
        this.activities = activities;
    }

    /** Newest year first; of one year first the one that counts. */
    public List<ActionPlan> all(String slug, Viewer viewer) {
        return years.all(slug, viewer);
    }

    /** Of every strategy that has one. One query. */
    public List<ActionPlan> ofYear(int year, Viewer viewer) {
        return years.ofYear(year, viewer);
    }

    /** The plan that counts for the year: the adopted one, or the draft while there is none. */
    public Optional<ActionPlan> find(String slug, int year, Viewer viewer) {
        return all(slug, viewer).stream().filter(plan -> plan.year() == year).findFirst();
    }

    public Optional<ActionPlan> draft(String slug, int year, Viewer viewer) {
        return all(slug, viewer).stream()
                .filter(plan -> plan.year() == year && plan.isDraft())
                .findFirst();
    }

    /** Drafts of every strategy's years, the nearest year first. One query. */
    public List<ActionPlan> drafts(Viewer viewer) {
        return years.drafts(viewer);
    }

    /** Three queries. */
    public Optional<ActionPlanView> view(String slug, int year, Viewer viewer) {
        return find(slug, year, viewer).map(this::view);
    }

    /** Of a plan that was found through a viewer. */
    public ActionPlanView view(ActionPlan plan) {
        return new ActionPlanView(plan, entries.of(plan.id()));
    }

    /** Which tasks stand in the plan of which year, and how; the newest year first. One query. */
    public List<TaskYear> standings(String slug, Viewer viewer) {
        return activities.standings(slug, viewer);
    }

    /** Activities that carry out a node, newest year first. */
    public List<ActivityRow> activitiesOf(UUID node, Viewer viewer) {
        return activities.ofNode(node, viewer);
    }

    /** What is still to be done by these persons or organisations, nearest end first. */
    public List<ActivityRow> waitingFor(Collection<UUID> responsible, Viewer viewer) {
        return activities.openOf(responsible, viewer);
    }

    /** What should have ended and has not. */
    public List<ActivityRow> late(Viewer viewer) {
        return activities.late(viewer);
    }

    /** What is under way and nobody has looked at for so many days. */
    public List<ActivityRow> stale(int days, Viewer viewer) {
        return activities.stale(days, viewer);
    }

    /** What touches the days from the first to the last, for a calendar. */
    public List<ActivityRow> between(LocalDate first, LocalDate last, Viewer viewer) {
        return activities.between(first, last, viewer);
    }
}
