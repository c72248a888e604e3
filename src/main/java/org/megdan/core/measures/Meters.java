package org.megdan.core.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All meters that the modules offer. */
@Component
public class Meters {

    private final Map<String, Meter> byKey;

    Meters(List<Meter> meters) {
        this.byKey = meters.stream().collect(Collectors.toUnmodifiableMap(Meter::key, Function.identity()));
    }

    public List<Meter> all() {
        return byKey.values().stream().sorted(Comparator.comparing(Meter::key)).toList();
    }

    public Optional<Meter> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
