package org.megdan.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Cursor;
import org.megdan.platform.lists.ListNames;
import org.megdan.platform.lists.Piece;

/**
 * Narrows, orders and cuts the rows of a list that has an end by itself, such as the goals of one strategy, by the names that
 * are given here; {@link org.megdan.platform.lists.SliceBy} is for those that grow. The first order is the usual one. Pieces
 * follow one another by the last row's place and not by a number, so that a row added meanwhile repeats none.
 */
public final class Catalogue<R> {

    private final Function<R, Object> id;
    private final SequencedMap<String, Function<R, Collection<?>>> filters = new LinkedHashMap<>();
    private final SequencedMap<String, Function<R, String>> sorts = new LinkedHashMap<>();

    private Catalogue(Function<R, Object> id) {
        this.id = id;
    }

    /** @param id what tells one row from another */
    public static <R> Catalogue<R> of(Function<R, Object> id) {
        return new Catalogue<>(id);
    }

    /** A row is kept when one of these is what was asked for. */
    public Catalogue<R> filter(String name, Function<R, Collection<?>> values) {
        filters.put(name, values);
        return this;
    }

    /** @param key texts whose order is that of the rows: days as 2014-04-01, numbers by {@link #number} */
    public Catalogue<R> sort(String name, Function<R, String> key) {
        sorts.put(name, key);
        return this;
    }

    /** A number that is not negative, as a text in whose order numbers stand. */
    public static String number(long number) {
        return "%019d".formatted(number);
    }

    public Listing<R> page(Collection<R> rows, HttpServletRequest request) {
        var asking = Asking.of(request, ListNames.of(filters.keySet(), sorts.keySet()));
        return asking.answer(piece(rows, asking.asked()));
    }

    private Piece<R> piece(Collection<R> rows, Asked asked) {
        var key = Objects.requireNonNull(sorts.get(asked.sort()));
        var order = Comparator.<Placed<R>, Cursor>comparing(Placed::place);
        var kept = rows.stream()
                .filter(row -> matches(row, asked.filters()))
                .map(row ->
                        new Placed<>(row, new Cursor(asked.order(), key.apply(row), Objects.toString(id.apply(row)))))
                .sorted(asked.isDescending() ? order.reversed() : order)
                .toList();
        var after = asked.after();
        var rest = after == null
                ? kept
                : kept.stream()
                        .filter(one -> isBehind(one.place(), after, asked))
                        .toList();
        var page = rest.subList(0, Math.min(rest.size(), asked.limit()));
        return new Piece<>(
                page.stream().map(Placed::row).toList(),
                kept.size(),
                page.size() == rest.size() ? null : page.getLast().place());
    }

    /** Each place is made once, however often rows are compared. */
    private record Placed<R>(R row, Cursor place) {}

    private static boolean isBehind(Cursor place, Cursor last, Asked asked) {
        int order = place.compareTo(last);
        return asked.isDescending() ? order < 0 : order > 0;
    }

    private boolean matches(R row, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(one -> values(one.getKey(), row).contains(one.getValue()));
    }

    private List<String> values(String filter, R row) {
        return Objects.requireNonNull(filters.get(filter)).apply(row).stream()
                .map(Object::toString)
                .toList();
    }
}
