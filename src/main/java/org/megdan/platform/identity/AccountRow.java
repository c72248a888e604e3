package org.megdan.platform.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as the team sees it. */
public record AccountRow(
        UUID id,
        UUID person,
        String email,
        boolean hasPassword,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public boolean isDisabled() {
        return disabledAt != null;
    }
}
