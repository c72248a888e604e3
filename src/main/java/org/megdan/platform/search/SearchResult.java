package org.megdan.platform.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param total how many the viewer may find in all
 * @param kinds counts over all kinds whatever the query asked for, most first
 * @param searchedInstead null when the words themselves were found or nothing was
 * @param next cursor of the next page, null on the last
 * @param isComplete false while the index is being built: more may be found in a while
 */
public record SearchResult(
        List<SearchHit> hits,
        long total,
        List<KindCount> kinds,
        @Nullable SearchedInstead searchedInstead,
        @Nullable String next,
        boolean isComplete) {

    static SearchResult nothing(boolean isComplete) {
        return new SearchResult(List.of(), 0, List.of(), null, null, isComplete);
    }

    public record KindCount(String kind, long count) {}
}
