package org.megdan.desk.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.desk.people.intake.table.Table.Line;

/** The organisations that a column names, looked up together; each different one once. */
class TiedPlaces {

    private final RowReader reader;
    private final Set<ActorKind> kinds;
    private final Map<String, List<Alike>> found = new HashMap<>();

    private TiedPlaces(RowReader reader, Set<ActorKind> kinds) {
        this.reader = reader;
        this.kinds = kinds;
    }

    static TiedPlaces of(RowReader reader, Set<ActorKind> kinds, List<Line> lines, Newcomers newcomers) {
        var places = new TiedPlaces(reader, kinds);
        var numbers = new LinkedHashMap<String, Integer>();
        var probes = new ArrayList<Probe>();
        for (var line : lines) {
            var name = reader.organisation(line.cells());
            if (!name.isEmpty() && numbers.putIfAbsent(key(name), line.number()) == null) {
                probes.add(new Probe(line.number(), ActorKind.ORGANISATION, name, "", List.of(), List.of()));
            }
        }
        var alike = newcomers.alike(probes).stream().collect(Collectors.groupingBy(Alike::line));
        numbers.forEach((name, line) -> places.found.put(name, alike.getOrDefault(line, List.of())));
        return places;
    }

    UUID of(Line line) {
        var name = reader.organisation(line.cells());
        if (name.isEmpty()) {
            throw new WrongRow("people.intake.why.no-organisation");
        }
        var near = found.getOrDefault(key(name), List.of()).stream()
                .map(Alike::actor)
                .filter(actor -> kinds.contains(actor.kind()))
                .toList();
        var same = near.stream()
                .filter(actor -> key(actor.name()).equals(key(name)))
                .toList();
        var telling = same.isEmpty() ? near : same;
        if (telling.size() != 1) {
            throw new WrongRow(
                    telling.isEmpty()
                            ? "people.intake.why.unknown-organisation"
                            : "people.intake.why.several-organisations",
                    name);
        }
        return telling.getFirst().id();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[„“”\"«»']", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
