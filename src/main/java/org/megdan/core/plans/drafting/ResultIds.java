package org.megdan.core.plans.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of the old results each text continues. */
public final class ResultIds {

    /** A result as it was. */
    public record Result(UUID id, String text) {}

    private ResultIds() {}

    /** One id per text, null for a new one: first those that stand unchanged, then the rest in their order. */
    public static List<@Nullable UUID> matched(List<Result> old, List<String> texts) {
        var left = new ArrayList<>(old);
        var ids = new ArrayList<@Nullable UUID>();
        for (var text : texts) {
            var same =
                    left.stream().filter(result -> result.text().equals(text)).findFirst();
            same.ifPresent(left::remove);
            ids.add(same.map(Result::id).orElse(null));
        }
        for (int i = 0; i < ids.size() && !left.isEmpty(); i++) {
            if (ids.get(i) == null) {
                ids.set(i, left.removeFirst().id());
            }
        }
        return ids;
    }
}
