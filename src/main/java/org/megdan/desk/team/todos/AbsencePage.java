package org.megdan.desk.team.todos;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;

/**
 * Who is away, and the form for more.
 *
 * @param team those of whom the viewer may say it; empty where that is only themselves
 * @param self the viewer
 */
public record AbsencePage(
        List<Row> rows,
        List<ActorName> team,
        String self,
        String person,
        String first,
        String last,
        FormErrors errors) {

    /** @param deputies who stands in, empty for nobody */
    public record Row(Absence absence, String name, String deputies, boolean isNow, boolean mayRemove) {}

    public List<Choice> people() {
        return team.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}
