package org.megdan.desk.membership.services;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the office answers, as typed. */
public record AnswerForm(
        @NotNull(message = "membership.services.answer.empty") @Nullable
        Boolean accepted,

        @Size(max = 2000, message = "membership.services.long") @Nullable
        String words) {

    static final AnswerForm EMPTY = new AnswerForm(null, "");

    @AssertTrue(message = "membership.services.words.empty")
    public boolean isWordsRight() {
        return !Boolean.FALSE.equals(accepted) || words != null && !words.isBlank();
    }
}
