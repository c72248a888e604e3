package org.megdan.core.measures.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** What one source gives to a line. */
@Table(schema = "measures", name = "budget_share")
public record BudgetShare(
        String source,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount) {}
