package org.megdan.core.plans.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.reading.Spot;

/** Who adopted the strategy, when and by which act; numbers are empty where the sentence names none. */
public record OutlineAdoption(
        String body,
        String decision,
        String protocol,
        @Nullable LocalDate date,
        String sentence,
        Spot spot) {}
