package org.megdan.desk.membership.programmes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version of the criteria of a programme, as it was published. */
public record Criteria(UUID id, UUID programme, int number, Instant publishedAt, List<Criterion> all) {

    public Criteria {
        all = List.copyOf(all);
    }
}
