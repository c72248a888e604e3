package org.megdan.platform.lists;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a list, in its {@link ListNames}.
 *
 * @param filters what was written for each name
 * @param order a name of {@code sorts}, with {@code -} in front for the other way round
 * @param after the last row of the piece before, null for the first piece
 */
public record Asked(
        Map<String, String> filters, String order, @Nullable Cursor after, int limit) {

    /** The beginning of the whole list. */
    public static Asked first(String order, int limit) {
        return new Asked(Map.of(), order, null, limit);
    }

    /** What follows a piece of the same list. */
    public Asked after(Cursor last) {
        return new Asked(filters, order, last, limit);
    }

    public String sort() {
        return isDescending() ? order.substring(1) : order;
    }

    public boolean isDescending() {
        return order.startsWith("-");
    }
}
