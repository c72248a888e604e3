package org.megdan.platform.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Language;

/**
 * An account as the team sees it.
 *
 * @param language that its person signed in with last
 */
public record AccountRow(
        UUID id,
        UUID person,
        String email,
        boolean hasPassword,
        boolean hasSecondFactor,
        @Nullable Language language,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public boolean isDisabled() {
        return disabledAt != null;
    }
}
