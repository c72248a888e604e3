package org.megdan.platform.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;

/**
 * What is looked for, and by whom.
 *
 * @param text as typed, whatever it is: no character has a meaning of its own, what exceeds 200 characters is cut off
 * @param kinds only these kinds; none means all
 * @param language only texts in it or in none; null means all
 * @param cursor the {@link SearchResult#next} of the page before, null for the first
 * @param limit hits a page, at most 100
 */
public record SearchQuery(
        String text,
        Set<String> kinds,
        @Nullable Language language,
        Viewer viewer,
        @Nullable String cursor,
        int limit) {

    public SearchQuery {
        kinds = Set.copyOf(kinds);
        limit = Math.clamp(limit, 1, 100);
    }

    public static SearchQuery of(String text, Viewer viewer) {
        return new SearchQuery(text, Set.of(), null, viewer, null, 20);
    }
}
