package org.megdan.desk.membership.programmes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.web.Language;

/**
 * What one may apply for.
 *
 * @param tieKind the kind of the tie that begins with an acceptance
 * @param validMonths for how long one is accepted, null for good
 * @param isOpen whether applications are taken
 * @param criteria number of the criteria in force, null while none are published
 */
public record Programme(
        UUID id,
        Mark mark,
        String nameBg,
        String nameEn,
        String tieKind,
        @Nullable Integer validMonths,
        boolean isOpen,
        @Nullable Integer criteria) {

    public String name(Language language) {
        return language == Language.BG ? nameBg : nameEn;
    }

    /** Nobody can answer to criteria that are not there. */
    public boolean takesApplications() {
        return isOpen && criteria != null;
    }

    /** The message key of what the mark means. */
    public String aboutKey() {
        return "membership.programme." + mark.part() + ".about";
    }

    public String path() {
        return "/members/criteria/" + mark.part();
    }
}
