package org.megdan.desk.team.todos;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** Looks for somebody who helps; {@code found} is empty until somebody is looked for. */
public record HelperFormPage(Task task, String words, String does, List<ActorName> found, FormErrors errors) {

    public String action() {
        return task.path() + "/helpers/new";
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("team.todos"), "/my/todos"), new Crumb(task.title(), task.path()));
    }

    public List<Choice> people() {
        return found.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
