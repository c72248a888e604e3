package org.megdan.desk.team.todos;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.team.Typed;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;

/**
 * A task as typed.
 *
 * @param q words by which a task of a strategy was looked for
 */
public record TaskForm(
        @NotBlank(message = "team.todos.title.empty") @Size(max = 300, message = "team.functions.long")
        String title,

        @Size(max = 5000, message = "team.functions.long") @Nullable
        String description,

        @NotNull(message = "team.todos.person.empty") @Nullable
        UUID person,

        @Nullable LocalDate due,
        @Nullable UUID node,
        @Nullable UUID meeting,
        @Nullable Integer version,
        @Nullable String q) {

    /** What can’t be seen is no title: it is judged as it will be kept. */
    public TaskForm {
        title = Typed.line(title);
        q = q == null ? "" : Typed.line(q);
    }

    static TaskForm empty(@Nullable UUID person, @Nullable UUID meeting, String q) {
        return new TaskForm("", "", person, null, null, meeting, 0, q);
    }

    static TaskForm of(Task task, String q) {
        return new TaskForm(
                task.title(),
                task.description(),
                task.person(),
                task.due(),
                task.node(),
                task.meeting(),
                task.version(),
                q);
    }

    /** Whoever may give a task to nobody but {@code only} names nobody else: not even to learn who that is. */
    void checkFor(@Nullable UUID only, Viewer viewer) {
        if (person != null && !person.equals(only) && !viewer.may("team.edit")) {
            throw new NotFound();
        }
    }

    @AssertTrue(message = "team.day.year")
    public boolean isDuePossible() {
        return due == null || due.getYear() >= 2000 && due.getYear() <= 2200;
    }

    String words() {
        return q == null ? "" : q;
    }

    int seen() {
        return version == null ? 0 : version;
    }

    TaskDraft draft() {
        return new TaskDraft(
                Typed.line(title), Typed.text(description), due, Objects.requireNonNull(person), node, meeting);
    }
}
