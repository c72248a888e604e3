package org.megdan.core.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that moved on a line.
 *
 * @param amount in the line's currency; a negative one sets a mistake right
 */
public record Spending(
        UUID line,
        BigDecimal amount,
        LocalDate spentOn,
        String note,
        @Nullable String evidenceUrl,
        @Nullable UUID evidenceFile) {}
