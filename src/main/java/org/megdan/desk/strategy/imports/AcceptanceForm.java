package org.megdan.desk.strategy.imports;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.outline.Outline;

/** What a document is called as a strategy, and the years it covers. */
record AcceptanceForm(
        @NotBlank(message = "strategy.imports.accept.no-title")
        @Size(max = 300, message = "strategy.imports.accept.long-title")
        @Nullable
        String title,

        @Min(value = 1900, message = "strategy.imports.accept.year")
        @Max(value = 2200, message = "strategy.imports.accept.year")
        @Nullable
        Integer from,

        @Min(value = 1900, message = "strategy.imports.accept.year")
        @Max(value = 2200, message = "strategy.imports.accept.year")
        @Nullable
        Integer to) {

    @AssertTrue(message = "strategy.imports.accept.ends-early")
    public boolean isInOrder() {
        return from == null || to == null || from <= to;
    }

    static AcceptanceForm of(Outline outline) {
        var period = outline.period();
        return new AcceptanceForm(
                outline.suggestedTitle(), period == null ? null : period.from(), period == null ? null : period.to());
    }

    NewPlan plan() {
        return new NewPlan(
                title == null ? "" : title,
                null,
                from == null ? null : LocalDate.of(from, 1, 1),
                to == null ? null : LocalDate.of(to, 12, 31),
                null);
    }
}
