package org.megdan.desk.protection.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.retention.Rule;

/** How long people of a kind of tie are kept after it. */
public record RuleForm(
        @NotBlank(message = "protection.rule.months.empty")
        @Pattern(regexp = "\\s*(|[1-9]|[1-9][0-9]|[1-5][0-9][0-9]|600)\\s*", message = "protection.rule.months.wrong")
        String months,

        @NotNull(message = "protection.rule.then.empty") Rule.@Nullable Then then) {}
