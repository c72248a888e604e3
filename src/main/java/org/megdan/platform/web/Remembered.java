package org.megdan.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * What was computed from public content alone, the same for whoever looks: good until that content changes, on whichever
 * node. Never for anything that a right decides, and for what
 * the day decides only with the day in its key.
 */
public final class Remembered<K, V> {

    private final ContentVersion content;
    private final Cache<K, Kept<V>> values;

    /** @param most how many are kept; the one that was not asked for longest goes first */
    public Remembered(ContentVersion content, int most) {
        this.content = content;
        this.values = Caffeine.newBuilder().maximumSize(most).build();
    }

    public V get(K key, Supplier<V> compute) {
        // read before the queries, so that a change in between makes the value old rather than wrong
        long version = content.current();
        var kept = values.getIfPresent(key);
        if (kept == null || kept.version() != version) {
            kept = new Kept<>(version, compute.get());
            values.put(key, kept);
        }
        return kept.value();
    }

    private record Kept<V>(long version, V value) {}
}
