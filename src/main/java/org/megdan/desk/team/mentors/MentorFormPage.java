package org.megdan.desk.team.mentors;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.team.todos.Task;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;

/**
 * The form of a new pair: either of the two is of the team, or one of those whom the words name.
 *
 * @param tasks on which it may be learnt
 */
public record MentorFormPage(
        MentorForm form,
        String words,
        List<ActorName> found,
        List<ActorName> team,
        List<Task> tasks,
        FormErrors errors) {

    public List<Choice> people() {
        return Stream.concat(found.stream(), team.stream())
                .distinct()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    public List<Choice> taskChoices() {
        return tasks.stream()
                .map(one -> new Choice(one.id().toString(), one.title()))
                .toList();
    }

    public String text(@Nullable UUID value) {
        return value == null ? "" : value.toString();
    }
}
