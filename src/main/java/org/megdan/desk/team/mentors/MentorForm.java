package org.megdan.desk.team.mentors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new pair as typed. */
public record MentorForm(
        @NotNull(message = "team.mentors.mentor.empty") @Nullable
        UUID mentor,

        @NotNull(message = "team.mentors.learner.empty") @Nullable
        UUID learner,

        @NotBlank(message = "team.mentors.goal.empty") @Size(max = 1000, message = "team.functions.long")
        String goal,

        @Nullable UUID task) {

    static MentorForm empty() {
        return new MentorForm(null, null, "", null);
    }
}
