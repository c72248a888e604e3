package org.megdan.core.plans;

import java.util.List;

/**
 * What a person may say of a node in one form.
 *
 * @param targetGroups names, in order; a name that the version does not know yet becomes a target group
 * @param results texts, in order; one that is reworded keeps its id
 */
public record NodeEdit(
        String level,
        String code,
        String title,
        String description,
        List<String> otherWordings,
        List<String> footnotes,
        List<String> targetGroups,
        List<String> results,
        List<NodeActor> actors) {

    public NodeEdit {
        level = Text.line(level).isEmpty() ? Level.TASK : Text.line(level);
        code = Text.line(code);
        title = Text.line(title);
        description = Text.clean(description);
        otherWordings = Text.lines(otherWordings);
        footnotes = Text.lines(footnotes);
        targetGroups = Text.lines(targetGroups);
        results = Text.lines(results);
        actors = List.copyOf(actors);
        if (title.isEmpty()) {
            throw new PlanRefusal("plans.refused.no-title");
        }
    }

    /** Level, number and title alone. */
    public static NodeEdit titled(String level, String code, String title) {
        return new NodeEdit(level, code, title, "", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public NodeEdit carriedBy(List<NodeActor> others) {
        return new NodeEdit(level, code, title, description, otherWordings, footnotes, targetGroups, results, others);
    }

    public NodeEdit retitled(String other) {
        return new NodeEdit(level, code, other, description, otherWordings, footnotes, targetGroups, results, actors);
    }
}
