package org.megdan.platform.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Language;

/**
 * One thing that can be found, in the words people look for it by.
 *
 * @param kind the {@link Searchable} it comes from
 * @param id unique within its kind
 * @param body plain text, not markup; may be empty
 * @param url the address that a hit leads to
 * @param audience who may find it: holders of any of these rights, or {@link #PUBLIC} for everyone
 * @param weight 1 for ordinary things up to 3 for what should come first among equals
 * @param language of the text; null when it is all the same or unknown, then every language finds it
 * @param date shown with the hit, and the newer of two equal hits comes first
 */
public record SearchDocument(
        String kind,
        String id,
        String title,
        String body,
        String url,
        Set<String> audience,
        int weight,
        @Nullable Language language,
        @Nullable LocalDate date) {

    public static final String PUBLIC = "public";

    public SearchDocument {
        audience = Set.copyOf(audience);
        if (audience.isEmpty()) {
            throw new IllegalArgumentException("Nobody could ever find " + kind + "/" + id + ": it names no audience");
        }
        weight = Math.clamp(weight, 1, 3);
    }
}
