package org.megdan.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request asks of a list. */
record Asked(
        String path,
        Map<String, String> filters,
        String order,
        @Nullable Cursor after,
        int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST = 300;

    static Asked of(HttpServletRequest request, Collection<String> filters, Collection<String> sorts) {
        var values = values(request, filters);
        var order = values.getOrDefault("sort", sorts.iterator().next());
        if (!sorts.contains(order.replaceFirst("^-", ""))) {
            throw new WrongRequest("api.refused.sort", sorts, shown(order), String.join(", ", sorts));
        }
        var narrowed = new LinkedHashMap<String, String>();
        filters.stream()
                .filter(name -> values.containsKey(parameter(name)))
                .forEach(name -> narrowed.put(name, values.getOrDefault(parameter(name), "")));
        return new Asked(request.getRequestURI(), narrowed, order, after(values.get("after"), order), limit(values));
    }

    String sort() {
        return order.replaceFirst("^-", "");
    }

    boolean isDescending() {
        return order.startsWith("-");
    }

    String next(Cursor last) {
        var parts = new ArrayList<String>();
        filters.forEach((name, value) -> parts.add(encoded(parameter(name)) + "=" + encoded(value)));
        parts.add("sort=" + encoded(order));
        parts.add("limit=" + limit);
        parts.add("after=" + last.written());
        return path + "?" + String.join("&", parts);
    }

    private static Map<String, String> values(HttpServletRequest request, Collection<String> filters) {
        var known = Stream.concat(filters.stream().map(Asked::parameter), Stream.of("sort", "limit", "after"))
                .toList();
        var values = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, sent) -> {
            if (!known.contains(name)) {
                throw new WrongRequest("api.refused.parameter", known, shown(name), String.join(", ", known));
            }
            if (sent.length != 1 || sent[0].length() > LONGEST) {
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
