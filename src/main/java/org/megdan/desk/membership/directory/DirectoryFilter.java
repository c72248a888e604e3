package org.megdan.desk.membership.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Cursor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for in the directory, as it stands in the address; whatever is not understood is left out.
 *
 * @param place a settlement by its id, or a municipality by its name
 */
public record DirectoryFilter(
        @Nullable String q,
        @Nullable String topic,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String sort,
        @Nullable String after) {

    private static final int PAGE = 24;

    Asked asked() {
        return new Asked(filters(), order(), cursor().orElse(null), PAGE);
    }

    public String words() {
        return plain(q);
    }

    public String topicCode() {
        return plain(topic);
    }

    public String where() {
        return plain(place);
    }

    public String kindName() {
        return plain(kind).equals(ActorKind.GROUP.name()) || plain(kind).equals(ActorKind.ORGANISATION.name())
                ? plain(kind)
                : "";
    }

    public String order() {
        return "since".equals(sort) ? "-since" : "name";
    }

    public boolean isEmpty() {
        return filters().isEmpty();
    }

    boolean isFurther() {
        return cursor().isPresent();
    }

    /** The address of the list with all of this, from its beginning or after this row. */
    String address(String path, @Nullable Cursor last) {
        var address = UriComponentsBuilder.fromPath(path);
        filters().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        var values = new LinkedHashMap<String, Object>(filters());
        if (order().startsWith("-")) {
            address.queryParam("sort", "since");
        }
        if (last != null) {
            address.queryParam("after", last.written());
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    private Optional<Cursor> cursor() {
        return after == null || after.length() > Cursor.LONGEST
                ? Optional.empty()
                : Cursor.read(after).filter(cursor -> cursor.order().equals(order()));
    }

    private Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        put(filters, Members.WORDS, words());
        put(filters, "topic", topicCode());
        put(filters, "place", where());
        put(filters, "kind", kindName());
        return filters;
    }

    private static void put(Map<String, String> filters, String name, String value) {
        if (!value.isEmpty()) {
            filters.put(name, value);
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
