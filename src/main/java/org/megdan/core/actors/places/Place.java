package org.megdan.core.actors.places;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.Language;

/**
 * A settlement; its names are kept in Bulgarian.
 *
 * @param latitude degrees north, null together with the longitude where the position is not known
 */
public record Place(
        UUID id,
        String name,
        String municipality,
        String province,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** The name in the letters of the language. */
    public String name(Language language) {
        return in(language, name);
    }

    /** The name, and the municipality where that has another name: „Медовина (Попово)“. */
    public String label(Language language) {
        return name.equals(municipality) ? name(language) : name(language) + " (" + in(language, municipality) + ")";
    }

    private static String in(Language language, String text) {
        return language == Language.BG ? text : Transliteration.toLatin(text);
    }
}
