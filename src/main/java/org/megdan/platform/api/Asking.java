package org.megdan.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Cursor;
import org.megdan.platform.lists.ListNames;
import org.megdan.platform.lists.Piece;

/**
 * How an address asks for a piece of a list: {@code filter[level]=TASK}, {@code sort=-year}, {@code limit=20},
 * {@code after=…}. Whatever the list does not name is refused with the names that it has.
 */
public final class Asking {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST = 300;

    private final String path;
    private final Asked asked;

    private Asking(String path, Asked asked) {
        this.path = path;
        this.asked = asked;
    }

    public static Asking of(HttpServletRequest request, ListNames names) {
        var values = values(request, names.filters());
        var order = values.getOrDefault("sort", names.sorts().getFirst());
        if (!names.sorts().contains(order.replaceFirst("^-", ""))) {
            throw new WrongRequest("api.refused.sort", names.sorts(), shown(order), String.join(", ", names.sorts()));
        }
        var narrowed = new LinkedHashMap<String, String>();
        names.filters().stream()
                .filter(name -> values.containsKey(parameter(name)))
                .forEach(name -> narrowed.put(name, values.getOrDefault(parameter(name), "")));
        var asked = new Asked(narrowed, order, after(values.get("after"), order), limit(values));
        return new Asking(request.getRequestURI(), asked);
    }

    public Asked asked() {
        return asked;
    }

    /** The piece with the address at which the next one is. */
    public <R> Listing<R> answer(Piece<R> piece) {
        var last = piece.last();
        return new Listing<>(piece.items(), piece.total(), last == null ? null : next(last));
    }

    private String next(Cursor last) {
        var parts = new ArrayList<String>();
        asked.filters().forEach((name, value) -> parts.add(encoded(parameter(name)) + "=" + encoded(value)));
        parts.add("sort=" + encoded(asked.order()));
        parts.add("limit=" + asked.limit());
        parts.add("after=" + last.written());
        return path + "?" + String.join("&", parts);
    }

    private static Map<String, String> values(HttpServletRequest request, List<String> filters) {
        var known = Stream.concat(filters.stream().map(Asking::parameter), Stream.of("sort", "limit", "after"))
                .toList();
        var values = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, sent) -> {
            if (!known.contains(name)) {
                throw new WrongRequest("api.refused.parameter", known, shown(name), String.join(", ", known));
            }
            if (sent.length != 1 || sent[0].length() > (name.equals("after") ? Cursor.LONGEST : LONGEST)) {
                throw new WrongRequest("api.refused.value", List.of(), name);
            }
            values.put(name, sent[0]);
        });
        return values;
    }

    private static @Nullable Cursor after(@Nullable String written, String order) {
        return written == null
                ? null
                : Cursor.read(written)
                        .filter(cursor -> cursor.order().equals(order))
                        .orElseThrow(() -> new WrongRequest("api.refused.after", List.of()));
    }

    private static int limit(Map<String, String> values) {
        var text = values.getOrDefault("limit", Integer.toString(USUAL));
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new WrongRequest("api.refused.limit", List.of(), MOST);
        }
        return Integer.parseInt(text);
    }

    private static String parameter(String filter) {
        return "filter[" + filter + "]";
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
