package org.megdan.core.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Indicators and lines that tests start from. */
public class Samples {

    public static final UUID SUBJECT = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");
    public static final UUID OTHER = UUID.fromString("0190aaaa-0000-7000-8000-000000000002");

    private Samples() {}

    /** Trained volunteers of a year; they add up. */
    public static IndicatorDraft trained() {
        return indicator("Обучени доброволци", Direction.UP, null, true, false);
    }

    /** Members of the network at the end of a year, 20 at the start. */
    public static IndicatorDraft members() {
        return indicator("Организации членове", Direction.UP, "20", false, false);
    }

    /** Children at risk, 100 at the start; fewer is better. */
    public static IndicatorDraft atRisk() {
        return indicator("Деца в риск", Direction.DOWN, "100", false, false);
    }

    /** The part of the municipalities that have a public council. */
    public static IndicatorDraft councils() {
        return indicator("Общини с обществен съвет", Direction.UP, null, false, true);
    }

    public static BudgetLineDraft line(String title, String planned, BudgetLineDraft.Share... shares) {
        return new BudgetLineDraft(
                SUBJECT,
                "NODE",
                2027,
                title,
                BudgetKind.EXPENSE,
                BudgetPriority.MEDIUM,
                new BigDecimal(planned),
                BudgetLineDraft.EURO,
                "",
                java.util.List.of(shares));
    }

    private static IndicatorDraft indicator(
            String name,
            Direction direction,
            @org.jspecify.annotations.Nullable String baseline,
            boolean cumulative,
            boolean ratio) {
        return new IndicatorDraft(
                SUBJECT,
                "NODE",
                IndicatorKind.PROGRESS,
                name,
                "бр.",
                "",
                direction,
                baseline == null ? null : new BigDecimal(baseline),
                baseline == null ? null : LocalDate.of(2025, 12, 31),
                cumulative,
                ratio,
                null,
                Filter.NONE,
                Frequency.YEAR,
                null);
    }
}
