package org.megdan.desk.relations.views;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.search.Transliteration;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Language;

/**
 * How many ties of a view lead to a place.
 *
 * @param id null for those of which no place is known
 * @param name in Bulgarian
 */
record AtPlace(@Nullable UUID id, String name, int ties) {

    Choice choice(Language language) {
        var named = language == Language.BG ? name : Transliteration.toLatin(name);
        return new Choice(String.valueOf(id), named + " (" + ties + ")");
    }
}
