package org.megdan.desk.team.functions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a function's card.
 *
 * @param number of the version, the first is 1
 * @param reportsTo the function to which this one answers
 * @param change what is other than before, in words
 * @param sha256 names the exact text that is acknowledged
 * @param closedOn from this day the team has no such function
 */
public record FunctionCard(
        UUID id,
        int number,
        String title,
        String purpose,
        List<String> duties,
        @Nullable UUID reportsTo,
        String change,
        String sha256,
        Instant writtenAt,
        @Nullable UUID writtenBy,
        @Nullable LocalDate closedOn) {

    public boolean isClosed() {
        return closedOn != null;
    }

    public String path() {
        return "/team/functions/" + id;
    }

    boolean says(FunctionText text) {
        return title.equals(text.title())
                && purpose.equals(text.purpose())
                && duties.equals(text.duties())
                && Objects.equals(reportsTo, text.reportsTo());
    }
}
