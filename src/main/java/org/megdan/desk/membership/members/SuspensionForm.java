package org.megdan.desk.membership.members;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A suspension as typed; the last day is typed, the first free one is kept. */
public record SuspensionForm(
        @Nullable UUID tie,

        @NotNull(message = "membership.suspension.since.empty") @Nullable
        LocalDate since,

        @Nullable LocalDate last,

        @NotBlank(message = "membership.suspension.reason.empty")
        @Size(max = 2000, message = "membership.suspension.reason.long")
        @Nullable
        String reason) {

    @AssertTrue(message = "membership.suspension.order")
    public boolean isLastRight() {
        return since == null || last == null || !last.isBefore(since);
    }

    @AssertTrue(message = "membership.day.year")
    public boolean isSincePossible() {
        return isPossible(since) && isPossible(last);
    }

    @Nullable
    LocalDate until() {
        return last == null ? null : last.plusDays(1);
    }

    String plainReason() {
        return reason == null ? "" : reason.replace("\u0000", "").strip();
    }

    public String value(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }

    private static boolean isPossible(@Nullable LocalDate day) {
        return day == null || day.getYear() >= 1990 && day.getYear() <= 2200;
    }
}
