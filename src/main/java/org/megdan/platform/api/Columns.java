package org.megdan.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * What a {@link Catalogue} is for lists that grow with the years: names that the database narrows, orders and cuts by.
 * Expressions are constants of the code; what was sent is always a parameter. The first order is the usual one.
 */
public final class Columns {

    private final String id;
    private final SequencedMap<String, String> filters = new LinkedHashMap<>();
    private final SequencedMap<String, String> sorts = new LinkedHashMap<>();

    private Columns(String id) {
        this.id = id;
    }

    /** @param id the expression of the uuid that tells one row from another */
    public static Columns of(String id) {
        return new Columns(id);
    }

    /** @param condition that keeps a row, with {@code :value} for the text that was sent */
    public Columns filter(String name, String condition) {
        filters.put(name, condition);
        return this;
    }

    /** @param key an expression whose texts stand in the order of the rows; numbers by {@link #number} */
    public Columns sort(String name, String key) {
        sorts.put(name, key);
        return this;
    }

    /** The expression of a number that is not negative, as a text in whose order numbers stand. */
    public static String number(String expression) {
        return "lpad((" + expression + ")::text, 19, '0')";
    }

    public Slice slice(HttpServletRequest request) {
        var asked = Asked.of(request, filters.keySet(), sorts.keySet());
        return new Slice(id, Objects.requireNonNull(sorts.get(asked.sort())), filters, asked);
    }
}
