package org.megdan.desk.protection.requests;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody asks about their own data. */
public record AskForm(
        @NotNull(message = "protection.ask.kind.empty") Request.@Nullable Kind kind,

        @Size(max = 2000, message = "protection.ask.words.long") @Nullable
        String words) {

    /** Whoever wants something corrected says what. */
    @AssertTrue(message = "protection.ask.words.empty")
    public boolean isWordsGiven() {
        return kind != Request.Kind.CORRECT || !said().isEmpty();
    }

    String said() {
        return words == null ? "" : words.replace("\u0000", "").strip();
    }
}
