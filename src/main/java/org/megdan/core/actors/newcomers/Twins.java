package org.megdan.core.actors.newcomers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Alike.By;
import org.megdan.core.actors.Probe;
import org.megdan.core.actors.Twin;

/** Lines that may be the same as an earlier one, by the rule that finds records: number, address, telephone, name nearly equal. */
final class Twins {

    private static final int NAMES_COMPARED = 20;

    private final Map<Integer, String> nameKeys;
    private final Map<String, Integer> firstWith = new HashMap<>();
    private final Map<String, List<Probe>> named = new HashMap<>();

    private Twins(Map<Integer, String> nameKeys) {
        this.nameKeys = nameKeys;
    }

    /** @param nameKeys the consonants of each line's name */
    static List<Twin> of(List<Probe> probes, Map<Integer, String> nameKeys) {
        var twins = new Twins(nameKeys);
        var found = new ArrayList<Twin>();
        for (var probe : probes) {
            var earlier = twins.earlier(probe);
            earlier.entrySet().stream()
                    .min(NEAREST)
                    .ifPresent(entry -> found.add(new Twin(probe.line(), entry.getKey(), entry.getValue())));
        }
        return found;
    }

    private static final Comparator<Map.Entry<Integer, Set<By>>> NEAREST =
            Comparator.<Map.Entry<Integer, Set<By>>>comparingInt(
                            entry -> entry.getValue().contains(By.EIK) ? 0 : 1)
                    .thenComparingInt(entry -> -entry.getValue().size())
                    .thenComparingInt(Map.Entry::getKey);

    private Map<Integer, Set<By>> earlier(Probe probe) {
        var found = new HashMap<Integer, Set<By>>();
        BiConsumer<Integer, By> note = (line, by) ->
                found.computeIfAbsent(line, first -> EnumSet.noneOf(By.class)).add(by);
        keys(probe).forEach((key, by) -> {
            var first = firstWith.putIfAbsent(key, probe.line());
            if (first != null) {
                note.accept(first, by);
            }
        });
        var key = (probe.kind() == ActorKind.PERSON) + nameKeys.getOrDefault(probe.line(), "");
        var namesakes = named.computeIfAbsent(key, none -> new ArrayList<>());
        namesakes.stream()
                .filter(other -> NearNames.isNear(probe.kind(), probe.name(), other.name()))
                .forEach(other -> note.accept(other.line(), By.NAME));
        if (namesakes.size() < NAMES_COMPARED) {
            namesakes.add(probe);
        }
        return found;
    }

    private static Map<String, By> keys(Probe probe) {
        var keys = probe.emails().stream()
                .collect(Collectors.toMap(email -> "email " + email, email -> By.EMAIL, (a, b) -> a));
        probe.phones().forEach(phone -> keys.put("phone " + phone, By.PHONE));
        if (!probe.eik().isEmpty()) {
            keys.put("eik " + probe.eik(), By.EIK);
        }
        return keys;
    }
}
