package org.megdan.desk.relations.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as typed. */
public record AskForm(
        @NotBlank(message = "relations.advice.title.empty") @Size(max = 200, message = "relations.new.long")
        String title,

        @NotBlank(message = "relations.advice.question.empty") @Size(max = 4000, message = "relations.new.long")
        String question,

        @Nullable String topic,
        @Nullable UUID organisation) {

    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    }
}
