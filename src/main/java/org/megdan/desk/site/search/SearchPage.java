package org.megdan.desk.site.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.search.SearchHit;
import org.megdan.platform.web.Crumb;

/**
 * @param asked nothing was asked when empty
 * @param found „Намерени са 12“, or that nothing was
 * @param instead what was searched instead, empty when the words themselves were found
 * @param kinds narrower searches by kind, the first for all
 * @param next address of the next page
 */
public record SearchPage(
        String asked,
        String found,
        String instead,
        List<Crumb> kinds,
        String current,
        List<Row> rows,
        @Nullable String next,
        boolean isComplete) {

    public record Row(String path, String kind, List<SearchHit.Fragment> title, List<SearchHit.Fragment> snippet) {}
}
