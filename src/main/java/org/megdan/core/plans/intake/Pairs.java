package org.megdan.core.plans.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Pairs things of a document with those of a draft; each of the draft is given away once, however often a name occurs. */
final class Pairs {

    private Pairs() {}

    /**
     * @param keys by which they are paired, the surest first
     * @param as the document's thing under the id of the draft's
     */
    static <T> List<T> of(List<T> old, List<T> now, List<Function<T, Object>> keys, BiFunction<T, T, T> as) {
        var left = new ArrayList<>(old);
        Map<Integer, T> paired = new HashMap<>();
        for (var key : keys) {
            for (int i = 0; i < now.size(); i++) {
                var wanted = key.apply(now.get(i));
                if (!paired.containsKey(i)) {
                    var same = left.stream()
                            .filter(thing -> key.apply(thing).equals(wanted))
                            .findFirst();
                    if (same.isPresent()) {
                        left.remove(same.get());
                        paired.put(i, same.get());
                    }
                }
            }
        }
        return IntStream.range(0, now.size())
                .mapToObj(i -> {
                    var same = paired.get(i);
                    return same == null ? now.get(i) : as.apply(now.get(i), same);
                })
                .toList();
    }
}
