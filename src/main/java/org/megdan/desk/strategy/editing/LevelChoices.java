package org.megdan.desk.strategy.editing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.web.Choice;

/** The levels that a node of this strategy may have: the usual ones and those that its document brought. */
final class LevelChoices {

    private static final List<String> USUAL = List.of(
            Level.STRATEGIC_GOAL, Level.SPECIFIC_GOAL, Level.PRIORITY, Level.MEASURE, Level.TASK, Level.ACTIVITY);

    private LevelChoices() {}

    static Set<String> of(PlanTree tree) {
        var levels = new LinkedHashSet<>(USUAL);
        tree.rows().forEach(row -> levels.add(row.level()));
        return levels;
    }

    static List<Choice> choices(PlanTree tree, Naming naming) {
        return of(tree).stream()
                .map(level -> new Choice(level, naming.level(level)))
                .toList();
    }
}
