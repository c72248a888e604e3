package org.megdan.platform.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands with a person.
 *
 * @param kind {@link Entrusted#kind} of whoever told of it
 * @param note what it belongs to, may be empty
 * @param path where it is, empty where the module does not know that
 * @param isPassed it can be passed on; otherwise it is only told, and seen to on its own page
 */
public record Charge(
        String kind,
        UUID thing,
        UUID person,
        String title,
        String note,
        String path,
        @Nullable LocalDate due,
        boolean isPassed) {}
