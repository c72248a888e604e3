package org.megdan.desk.protection.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.retention.Rule;

/** How long people of a kind of tie are kept after it. */
public record RuleForm(
        @NotNull(message = "protection.rule.months.empty")
        @Min(value = 1, message = "protection.rule.months.wrong")
        @Max(value = 600, message = "protection.rule.months.wrong")
        @Nullable
        Integer months,

        @NotNull(message = "protection.rule.then.empty") Rule.@Nullable Then then) {}
