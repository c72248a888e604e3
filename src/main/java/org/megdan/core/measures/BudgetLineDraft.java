package org.megdan.core.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a budget line to be.
 *
 * @param subject the id of what the money is for; whose it is only the caller knows
 * @param currency ISO code, {@code EUR}; {@code BGN} for plans from before 2026
 * @param shares where the money comes from; together at most the whole, the rest is „още без източник“
 */
public record BudgetLineDraft(
        UUID subject,
        String subjectKind,
        int year,
        String title,
        BudgetKind kind,
        BudgetPriority priority,
        BigDecimal planned,
        String currency,
        String note,
        List<Share> shares) {

    public static final String EURO = "EUR";

    public BudgetLineDraft {
        shares = List.copyOf(shares);
    }

    /** What one source gives: a percent of the line or an amount in its currency, one of the two. */
    public record Share(
            String source,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal amount) {

        public static Share percent(String source, String percent) {
            return new Share(source, new BigDecimal(percent), null);
        }

        public static Share amount(String source, String amount) {
            return new Share(source, null, new BigDecimal(amount));
        }

        /** In money, not rounded. */
        public BigDecimal of(BigDecimal planned) {
            if (amount != null) {
                return amount;
            }
            return percent == null ? BigDecimal.ZERO : planned.multiply(percent).movePointLeft(2);
        }
    }
}
