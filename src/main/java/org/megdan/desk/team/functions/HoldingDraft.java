package org.megdan.desk.team.functions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody states of a person in a function. */
public record HoldingDraft(
        UUID person,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID deputy,
        String contractNo,
        @Nullable LocalDate contractSince,
        @Nullable LocalDate contractUntil) {

    public static HoldingDraft of(UUID person, LocalDate since, @Nullable UUID deputy) {
        return new HoldingDraft(person, since, null, deputy, "", null, null);
    }

    HoldingDraft until(@Nullable LocalDate day) {
        return new HoldingDraft(person, since, day, deputy, contractNo, contractSince, contractUntil);
    }

    HoldingDraft deputy(@Nullable UUID other) {
        return new HoldingDraft(person, since, until, other, contractNo, contractSince, contractUntil);
    }
}
