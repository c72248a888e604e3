package org.megdan.desk.relations.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Cursor;
import org.megdan.platform.search.Transliteration;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of a view, as their address says it; what it does not know is left out.
 *
 * @param asked by name, only what was filled in
 */
public record ViewFilter(View view, Map<String, String> asked) {

    private static final int LONGEST = 200;
    private static final List<String> NARROWING = List.of("q", "topic", "place", "standing", "due");

    static ViewFilter of(View view, Map<String, String> sent) {
        var asked = new LinkedHashMap<String, String>();
        for (var name : List.of("q", "topic", "place", "standing", "due", "sort", "after")) {
            var value = Objects.requireNonNullElse(sent.get(name), "").strip();
            if (!value.isEmpty()) {
                asked.put(name, value);
            }
        }
        return new ViewFilter(view, asked);
    }

    public String of(String name) {
        return Objects.requireNonNullElse(asked.get(name), "");
    }

    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(asked::containsKey);
    }

    public boolean isFurther() {
        return asked.containsKey("after");
    }

    public String order() {
        var sorts = ViewList.slice(view).names().sorts();
        return sorts.contains(of("sort")) ? of("sort") : sorts.getFirst();
    }

    Asked piece(int limit) {
        var filters = new LinkedHashMap<String, String>();
        NARROWING.stream().filter(asked::containsKey).forEach(name -> filters.put(name, of(name)));
        filters.computeIfPresent("q", (name, words) -> lookUp(words));
        return new Asked(filters, order(), cursor(), limit);
    }

    private @Nullable Cursor cursor() {
        return Cursor.read(of("after"))
                .filter(place -> place.order().equals(order()))
                .orElse(null);
    }

    /** The form in which names are kept to be found: either script finds the other. */
    private static String lookUp(String words) {
        var some = words.substring(0, Math.min(words.length(), LONGEST));
        return Transliteration.toLatin(some).toLowerCase(Locale.ROOT);
    }

    /** The same list from its beginning. */
    String first(String path) {
        return address(path, null);
    }

    String address(String path, @Nullable Cursor after) {
        var address = UriComponentsBuilder.fromPath(path);
        var values = new LinkedHashMap<String, Object>();
        asked.forEach((name, value) -> {
            if (!name.equals("after")) {
                address.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        if (after != null) {
            address.queryParam("after", after.written());
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
