package org.megdan.platform.lists;

import java.util.Collection;
import java.util.List;

/**
 * By what a list may be narrowed and ordered.
 *
 * @param sorts at least one; the first is the usual order
 */
public record ListNames(List<String> filters, List<String> sorts) {

    public ListNames {
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
    }

    public static ListNames of(Collection<String> filters, Collection<String> sorts) {
        return new ListNames(List.copyOf(filters), List.copyOf(sorts));
    }
}
