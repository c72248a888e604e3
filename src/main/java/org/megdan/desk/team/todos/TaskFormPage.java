package org.megdan.desk.team.todos;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.plans.NodeCard;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Meanwhile;

/**
 * The form of a task.
 *
 * @param stored null for a new one
 * @param team those to whom it may be given; empty for whoever may give only to themselves
 * @param nodes tasks of strategies to choose from: the chosen one, and those that were found
 */
public record TaskFormPage(
        TaskForm form,
        @Nullable Task stored,
        List<ActorName> team,
        List<NodeCard> nodes,
        FormErrors errors,
        Meanwhile meanwhile) {

    public boolean isNew() {
        return stored == null;
    }

    public String action() {
        return stored == null ? "/my/todos/new" : stored.path() + "/edit";
    }

    public String cancel() {
        if (stored != null) {
            return stored.path();
        }
        return form.meeting() == null ? "/my/todos" : "/team/meetings/" + form.meeting();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("ui.my"), "/my"), new Crumb(layout.t("team.todos"), "/my/todos"));
    }

    public List<Choice> people() {
        return team.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    public String words() {
        return form.words();
    }

    /** Nothing besides what is chosen already. */
    public boolean foundNone() {
        return nodes.stream().allMatch(one -> one.id().equals(form.node()));
    }

    public List<Choice> choices(Layout layout) {
        return Stream.concat(
                        Stream.of(new Choice("", layout.t("team.todos.node.none"))),
                        nodes.stream().map(one -> new Choice(one.id().toString(), one.label(), one.planTitle())))
                .toList();
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
