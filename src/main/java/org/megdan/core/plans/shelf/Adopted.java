package org.megdan.core.plans.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.megdan.core.plans.PlanVersion;

/** What adopted versions hold, remembered by the hash that their adoption is bound to: they never change. */
final class Adopted<T> {

    private final Cache<String, T> known;

    private Adopted(Cache<String, T> known) {
        this.known = known;
    }

    static <T> Adopted<T> most(int count) {
        return new Adopted<>(Caffeine.newBuilder().maximumSize(count).build());
    }

    static <T> Adopted<T> mostOf(int all, ToIntFunction<T> size) {
        return new Adopted<>(Caffeine.newBuilder()
                .maximumWeight(all)
                .weigher((String key, T value) -> size.applyAsInt(value))
                .build());
    }

    T get(PlanVersion version, Supplier<T> read) {
        return find(version, "", () -> Optional.of(read.get())).orElseThrow();
    }

    /** A part of the version; what is not there is looked for again each time. */
    Optional<T> find(PlanVersion version, String part, Supplier<Optional<T>> read) {
        var adoption = version.adoption();
        if (adoption == null) {
            return read.get();
        }
        var key = version.id() + adoption.sha256() + part;
        var value = known.getIfPresent(key);
        if (value != null) {
            return Optional.of(value);
        }
        var found = read.get();
        found.ifPresent(one -> known.put(key, one));
        return found;
    }
}
