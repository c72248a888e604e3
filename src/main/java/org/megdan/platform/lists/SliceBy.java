package org.megdan.platform.lists;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The names by which the database narrows, orders and cuts a list, for lists that grow with the years. Expressions are
 * constants of the code and stay with whoever owns the rows; what was sent is always a parameter. The first order is the usual
 * one.
 */
public final class SliceBy {

    private final String id;
    private final SequencedMap<String, String> filters = new LinkedHashMap<>();
    private final SequencedMap<String, String> sorts = new LinkedHashMap<>();

    private SliceBy(String id) {
        this.id = id;
    }

    /** @param id the expression of the uuid that tells one row from another */
    public static SliceBy of(String id) {
        return new SliceBy(id);
    }

    /** @param condition that keeps a row, with {@code :value} for the text that was sent */
    public SliceBy filter(String name, String condition) {
        filters.put(name, condition);
        return this;
    }

    /** @param column a whole number; compared as one, so that an index on it serves */
    public SliceBy filterWhole(String name, String column) {
        return filter(name, column + " = case when :value ~ '^(0|[1-9][0-9]{0,8})$' then cast(:value as integer) end");
    }

    /** @param key an expression whose texts stand in the order of the rows; numbers by {@link #number} */
    public SliceBy sort(String name, String key) {
        sorts.put(name, key);
        return this;
    }

    /** The expression of a number that is not negative, as a text in whose order numbers stand. */
    public static String number(String expression) {
        return "lpad((" + expression + ")::text, 19, '0')";
    }

    public ListNames names() {
        return ListNames.of(filters.keySet(), sorts.keySet());
    }

    /** @throws IllegalArgumentException for a name that is not given out */
    public Slice slice(Asked asked) {
        var key = sorts.get(asked.sort());
        if (key == null || !filters.keySet().containsAll(asked.filters().keySet())) {
            throw new IllegalArgumentException("Not among " + names() + ": " + asked);
        }
        return new Slice(id, key, filters, asked);
    }
}
