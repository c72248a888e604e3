package org.megdan.core.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody enters it.
 *
 * @param amount the value, or for a ratio the part of {@code outOf}
 * @param outOf the whole of a ratio, null for a simple value
 * @param parts the same figure split by dimensions; a dimension that is a partition must give the whole
 */
public record ReadingDraft(
        UUID indicator,
        Period period,
        BigDecimal amount,
        @Nullable BigDecimal outOf,
        String note,
        List<Part> parts,
        List<Evidence> evidence) {

    public ReadingDraft {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    public static ReadingDraft of(UUID indicator, Period period, BigDecimal amount, @Nullable BigDecimal outOf) {
        return new ReadingDraft(indicator, period, amount, outOf, "", List.of(), List.of());
    }

    /** The same figure with these parts and evidence. */
    public ReadingDraft resting(List<Part> on, List<Evidence> seen) {
        return new ReadingDraft(indicator, period, amount, outOf, note, on, seen);
    }

    /** One part by one dimension: {@code MUNICIPALITY}, „Попово“, 12. */
    public record Part(
            String dimension,
            String member,
            BigDecimal amount,
            @Nullable BigDecimal outOf) {}

    /** A web address or the id of a stored file: one of the two. */
    public record Evidence(
            String title, @Nullable String url, @Nullable UUID file) {}
}
