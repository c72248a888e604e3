package org.megdan.desk.api.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.ReadingRow;
import org.megdan.core.measures.ReadingState;

/**
 * A figure with what it rests on.
 *
 * @param value what counts: the amount, or the percent of a ratio
 * @param counted how many records an automatic figure was counted from
 */
public record Reading(
        UUID id,
        UUID indicator,
        String period,
        BigDecimal amount,
        @Nullable BigDecimal outOf,
        BigDecimal value,
        String note,
        ReadingState state,
        boolean byMeter,
        int counted,
        @Nullable Instant approvedAt,
        List<Part> parts,
        List<Evidence> evidence,
        String address) {

    /** The same figure for one member of a dimension. */
    public record Part(
            String dimension,
            String member,
            BigDecimal amount,
            @Nullable BigDecimal outOf) {}

    /** @param address of the page or file that proves it */
    public record Evidence(String title, String address) {}

    /** @param base address of the strategy */
    public static Reading of(ReadingRow row, String base) {
        var what = row.what();
        var page = base + "/readings/" + row.id();
        var approval = row.step(ReadingState.APPROVED);
        return new Reading(
                row.id(),
                what.indicator(),
                row.period().toString(),
                what.amount(),
                what.outOf(),
                row.value(),
                what.note(),
                row.state(),
                row.byMeter(),
                row.counted().size(),
                approval == null ? null : approval.at(),
                what.parts().stream()
                        .map(part -> new Part(part.dimension(), part.member(), part.amount(), part.outOf()))
                        .toList(),
                what.evidence().stream()
                        .map(one -> new Evidence(
                                one.title(), one.url() == null ? page + "/evidence/" + one.file() : one.url()))
                        .toList(),
                page);
    }
}
