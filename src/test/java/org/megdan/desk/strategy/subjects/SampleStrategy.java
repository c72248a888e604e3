package org.megdan.desk.strategy.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.platform.access.Viewer;
import org.springframework.context.ApplicationContext;

/** A small invented strategy that anyone may see: one goal with two tasks, and a second goal. */
public record SampleStrategy(String slug, UUID goal, UUID task, UUID otherTask, UUID otherGoal) {

    private static final Viewer EDITOR = Viewer.program("Проба", "plans.edit");

    public static SampleStrategy begin(ApplicationContext application) {
        var plans = application.getBean(Plans.class);
        var drafts = application.getBean(Drafts.class);
        var version = plans.begin(new NewPlan(
                "Стратегия на село Добро", "dobro", LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31), null));
        var goal = add(drafts, version.id(), null, Level.STRATEGIC_GOAL, "1.", "Силни граждански организации");
        var task = add(drafts, version.id(), goal, Level.TASK, "1.1.", "Обучения на доброволци");
        var otherTask = add(drafts, version.id(), goal, Level.TASK, "1.2.", "Общ бюлетин");
        var otherGoal = add(drafts, version.id(), null, Level.STRATEGIC_GOAL, "2.", "Открита община");
        plans.publish(version.id(), true);
        return new SampleStrategy(version.slug(), goal, task, otherTask, otherGoal);
    }

    /** Says of a node, whose title stays, for whom it is and who carries it out. */
    public UUID say(ApplicationContext application, UUID node, List<String> groups, List<NodeActor> actors) {
        var drafts = application.getBean(Drafts.class);
        var version = application
                .getBean(PlanShelf.class)
                .draft(slug, EDITOR)
                .orElseThrow()
                .id();
        var now = drafts.node(version, node);
        var edit = now.edit();
        var said = new NodeEdit(
                edit.level(), edit.code(), edit.title(), "", List.of(), List.of(), groups, List.of(), actors);
        drafts.edit(version, node, now.lock(), said);
        return node;
    }

    public String path(String rest) {
        return "/strategy/" + slug + rest;
    }

    private static UUID add(
            Drafts drafts,
            UUID version,
            @org.jspecify.annotations.Nullable UUID parent,
            String level,
            String code,
            String title) {
        return drafts.add(version, Place.endOf(parent), NodeEdit.titled(level, code, title));
    }
}
