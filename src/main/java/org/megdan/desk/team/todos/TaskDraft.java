package org.megdan.desk.team.todos;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as somebody states it. */
public record TaskDraft(
        String title,
        String description,
        @Nullable LocalDate due,
        UUID person,
        @Nullable UUID node,
        @Nullable UUID meeting) {

    public static TaskDraft of(String title, UUID person, @Nullable LocalDate due) {
        return new TaskDraft(title, "", due, person, null, null);
    }
}
