package org.megdan.desk.membership;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
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

        @NotBlank(message = "membership.decision.on.empty") @Nullable
        String decidedOn,

        @Size(max = 100, message = "membership.decision.long") @Nullable
        String decisionNo,

        @Size(max = 100, message = "membership.decision.long") @Nullable
        String protocolNo,

        @Size(max = 4000, message = "membership.decision.words.long") @Nullable
        String words) {

    public static final DecisionForm EMPTY = new DecisionForm("", "", "", "", "", "");

    @AssertTrue(message = "membership.day.year")
    public boolean isDecidedOnRight() {
        return Day.isRight(decidedOn);
    }

    /** A decision is not recorded before it was made. */
    public boolean isTooLate(LocalDate today) {
        var day = Day.read(decidedOn);
        return day != null && day.isAfter(today);
    }

    public Decision decision() {
        return new Decision(
                plain(body),
                Objects.requireNonNull(Day.read(decidedOn)),
                plain(decisionNo),
                plain(protocolNo),
                text(words));
    }

    /** The same in other words than were typed here. */
    public DecisionForm withWords(String others) {
        return new DecisionForm(outcome, body, decidedOn, decisionNo, protocolNo, others);
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\u0000", "").strip();
    }
}
