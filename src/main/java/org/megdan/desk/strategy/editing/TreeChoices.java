package org.megdan.desk.strategy.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.web.Choice;

/** The nodes of a tree as a list to choose from, deeper ones further in. */
record TreeChoices(PlanTree tree) {

    private static final int LONGEST = 90;

    /** All but this one and what is below it. */
    List<Choice> besides(UUID node) {
        var choices = new ArrayList<Choice>();
        gather(tree.roots(), node, 0, choices);
        return choices;
    }

    private static void gather(List<PlanTree.Branch> branches, UUID without, int depth, List<Choice> choices) {
        for (var branch : branches) {
            if (!branch.node().id().equals(without)) {
                choices.add(new Choice(branch.node().id().toString(), "– ".repeat(depth) + name(branch)));
                gather(branch.children(), without, depth + 1, choices);
            }
        }
    }

    private static String name(PlanTree.Branch branch) {
        var label = branch.node().label();
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST) + "…";
    }
}
