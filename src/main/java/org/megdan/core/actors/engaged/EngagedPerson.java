package org.megdan.core.actors.engaged;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Language;

/**
 * Somebody tied to an organisation, as that organisation knows them.
 *
 * @param isKept the organisation recorded them itself and may change what it wrote
 * @param isShared the network knows their name as well
 */
public record EngagedPerson(
        UUID person,
        UUID tie,
        String name,
        String kindBg,
        String kindEn,
        String title,
        LocalDate since,
        @Nullable LocalDate until,
        boolean isCurrent,
        String email,
        String phone,
        boolean isKept,
        boolean isShared) {

    public String kind(Language language) {
        return language == Language.BG ? kindBg : kindEn;
    }
}
