package org.megdan.desk.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A decision as typed, with whatever is decided by it in {@code outcome}. */
public record DecisionForm(
        @Nullable String outcome,

        @NotBlank(message = "membership.decision.body.empty")
        @Size(max = 300, message = "membership.decision.long")
        @Nullable
        String body,

        @NotNull(message = "membership.decision.on.empty") @Nullable
        LocalDate decidedOn,

        @Size(max = 100, message = "membership.decision.long") @Nullable
        String decisionNo,

        @Size(max = 100, message = "membership.decision.long") @Nullable
        String protocolNo,

        @Size(max = 4000, message = "membership.decision.words.long") @Nullable
        String words) {

    public static final DecisionForm EMPTY = new DecisionForm("", "", null, "", "", "");

    /** Whether the day may be that of a decision; one is not recorded before it was made. */
    public boolean isTooLate(LocalDate today) {
        return decidedOn != null && decidedOn.isAfter(today);
    }

    public boolean isTooEarly() {
        return decidedOn != null && decidedOn.getYear() < 1990;
    }

    public Decision decision() {
        return new Decision(
                plain(body), Objects.requireNonNull(decidedOn), plain(decisionNo), plain(protocolNo), text(words));
    }

    public String value(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\u0000", "").strip();
    }
}
