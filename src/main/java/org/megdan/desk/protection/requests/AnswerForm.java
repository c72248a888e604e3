package org.megdan.desk.protection.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody is answered. */
public record AnswerForm(
        @NotNull(message = "protection.answer.outcome.empty")
        Request.@Nullable Outcome outcome,

        @NotBlank(message = "protection.answer.empty") @Size(max = 2000, message = "protection.ask.words.long")
        String answer) {}
