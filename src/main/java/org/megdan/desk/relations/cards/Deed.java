package org.megdan.desk.relations.cards;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done together on a day: help of an expert, a contribution of a partner, a talk with a donor.
 *
 * @param node stable id of the goal or task that it carries out
 */
public record Deed(
        UUID id,
        LocalDate on,
        String what,
        String forWhom,
        @Nullable UUID node) {}
