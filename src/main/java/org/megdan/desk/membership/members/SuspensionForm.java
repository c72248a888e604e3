package org.megdan.desk.membership.members;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Day;

/** A suspension as typed; the last day is typed, the first free one is kept. */
public record SuspensionForm(
        @Nullable UUID tie,

        @NotBlank(message = "membership.suspension.since.empty") @Nullable
        String since,

        @Nullable String last,

        @NotBlank(message = "membership.suspension.reason.empty")
        @Size(max = 2000, message = "membership.suspension.reason.long")
        @Nullable
        String reason) {

    @AssertTrue(message = "membership.day.year")
    public boolean isSinceRight() {
        return Day.isRight(since);
    }

    @AssertTrue(message = "membership.day.year")
    public boolean isLastRight() {
        return Day.isRight(last);
    }

    @AssertTrue(message = "membership.suspension.order")
    public boolean isLastNotBefore() {
        var first = first();
        var end = Day.read(last);
        return first == null || end == null || !end.isBefore(first);
    }

    @Nullable
    LocalDate first() {
        return Day.read(since);
    }

    @Nullable
    LocalDate until() {
        var end = Day.read(last);
        return end == null ? null : end.plusDays(1);
    }

    String plainReason() {
        return reason == null ? "" : reason.replace("\u0000", "").strip();
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
