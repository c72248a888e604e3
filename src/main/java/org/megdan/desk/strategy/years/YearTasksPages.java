package org.megdan.desk.strategy.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanTree.Branch;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** Lays the tasks of a strategy out to be ticked: what stands at the bottom of the tree, and what it calls a task. */
record YearTasksPages(Layout layout, Set<UUID> chosen, Set<UUID> ticked) {

    YearTasksPage of(ActionPlan plan, PlanTree tree, @Nullable Crumb earlier, String priority, FormErrors errors) {
        var goals = new ArrayList<YearTasksPage.Goal>();
        gather("", plan.planTitle(), tree.roots(), goals);
        var path = "/strategy/" + plan.slug() + "/years/" + plan.year();
        return new YearTasksPage(
                path,
                List.of(
                        new Crumb(plan.planTitle(), "/strategy/" + plan.slug()),
                        new Crumb(layout.t("strategy.years.of", Integer.toString(plan.year())), path)),
                goals,
                earlier,
                priorities(layout),
                priority,
                errors);
    }

    static List<Choice> priorities(Layout layout) {
        return Arrays.stream(ActionEntry.Priority.values())
                .map(priority -> new Choice(
                        priority.name(),
                        layout.t("plans.priority." + priority.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private void gather(String ref, String label, List<Branch> branches, List<YearTasksPage.Goal> goals) {
        var tasks =
                branches.stream().filter(YearTasksPages::isTask).map(this::task).toList();
        if (!tasks.isEmpty()) {
            goals.add(new YearTasksPage.Goal(ref, label, tasks));
        }
        for (var branch : branches) {
            gather(branch.node().ref(), branch.node().label(), branch.children(), goals);
        }
    }

    private static boolean isTask(Branch branch) {
        return branch.children().isEmpty() || branch.node().level().equals(Level.TASK);
    }

    private YearTasksPage.Task task(Branch branch) {
        var node = branch.node();
        var isChosen = chosen.contains(node.id());
        return new YearTasksPage.Task(
                node.id().toString(), node.label(), isChosen || ticked.contains(node.id()), isChosen);
    }
}
