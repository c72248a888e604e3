package org.megdan.platform.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Things to search among, of one kind, that a test puts and takes at will. */
final class Shelf implements Searchable {

    final Map<String, SearchDocument> things = new ConcurrentSkipListMap<>();
    volatile boolean isBroken;

    void put(String id, String title, String... audience) {
        var to = audience.length == 0 ? Set.of(SearchDocument.PUBLIC) : Set.of(audience);
        things.put(id, new SearchDocument(kind(), id, title, "", "/shelf/" + id, to, 1, null, null));
    }

    @Override
    public String kind() {
        return "shelf";
    }

    @Override
    public Stream<SearchDocument> all() {
        return things.values().stream();
    }

    @Override
    public List<SearchDocument> load(Collection<String> ids) {
        if (isBroken) {
            throw new IllegalStateException("the shelf fell");
        }
        return things.values().stream()
                .filter(thing -> ids.contains(thing.id()))
                .toList();
    }
}
