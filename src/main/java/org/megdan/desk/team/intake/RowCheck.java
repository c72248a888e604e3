package org.megdan.desk.team.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.core.actors.Ties;
import org.megdan.desk.team.intake.CheckedRow.State;
import org.megdan.desk.team.intake.table.Table.Line;
import org.springframework.stereotype.Component;

/** Looks at all rows of a file: what each would become, who is known already, what is doubtful and what is wrong. */
@Component
class RowCheck {

    private static final int CANDIDATES = 5;

    private final Newcomers newcomers;
    private final Ties ties;

    RowCheck(Newcomers newcomers, Ties ties) {
        this.newcomers = newcomers;
        this.ties = ties;
    }

    /** Two queries, however many rows there are: one for the organisations that a column names, one for duplicates. */
    List<CheckedRow> check(Settings settings, List<Line> lines) {
        var reader = new RowReader(settings);
        var places = settings.isTiedByColumn() ? places(reader, settings, lines) : null;
        var people = new LinkedHashMap<Integer, Person>();
        var checked = new ArrayList<CheckedRow>();
        for (var line : lines) {
            try {
                var person = reader.read(line.cells());
                people.put(line.number(), places == null ? person : person.tiedTo(places.of(line)));
            } catch (WrongRow wrong) {
                checked.add(CheckedRow.wrong(line.number(), wrong.key(), wrong.about()));
            }
        }
        var alike =
                newcomers.alike(probes(settings.kind(), people)).stream().collect(Collectors.groupingBy(Alike::line));
        var seen = new HashMap<String, Integer>();
        people.forEach((line, person) ->
                checked.add(judged(settings, line, person, alike.getOrDefault(line, List.of()), seen)));
        return checked;
    }

    private TiedPlaces places(RowReader reader, Settings settings, List<Line> lines) {
        var kinds = ties.kinds().stream()
                .filter(kind -> kind.code().equals(settings.tie()))
                .flatMap(kind -> kind.to().stream())
                .toList();
        return TiedPlaces.of(reader, kinds, lines, newcomers);
    }

    private static List<Probe> probes(ActorKind kind, Map<Integer, Person> people) {
        var probes = new ArrayList<Probe>();
        people.forEach((line, person) -> probes.add(new Probe(
                line,
                kind,
                person.name(),
                person.eik(),
                person.emails().isEmpty() ? "" : person.emails().getFirst(),
                person.phones().isEmpty() ? "" : Phones.key(person.phones().getFirst()))));
        return probes;
    }

    private static CheckedRow judged(
            Settings settings, int line, Person person, List<Alike> alike, Map<String, Integer> seen) {
        var earlier = earlier(line, person, seen);
        var fitting = alike.stream()
                .filter(one -> one.actor().kind() == settings.kind() || one.by().contains(Alike.By.EIK))
                .limit(CANDIDATES)
                .toList();
        var ids = fitting.stream().map(one -> one.actor().id()).toList();
        var certain = fitting.stream().filter(Alike::isCertain).toList();
        if (earlier != null) {
            // a register has one record for a number, so the second line of it can never be a new one
            var isSure = !person.eik().isEmpty() && seen.getOrDefault("eik " + person.eik(), line) != line;
            return isSure
                    ? CheckedRow.wrong(line, "team.intake.why.eik-again", List.of(earlier.toString()))
                    : CheckedRow.of(
                            line, State.DOUBTFUL, "team.intake.why.again", List.of(earlier.toString()), person, ids);
        }
        if (certain.size() == 1 || certain.size() > 1 && certain.getFirst().by().contains(Alike.By.EIK)) {
            var known = certain.getFirst();
            return CheckedRow.of(
                    line,
                    State.KNOWN,
                    why(known),
                    List.of(known.actor().name()),
                    person,
                    List.of(known.actor().id()));
        }
        return fitting.isEmpty()
                ? CheckedRow.of(line, State.NEW, "", List.of(), person, List.of())
                : CheckedRow.of(
                        line,
                        State.DOUBTFUL,
                        why(fitting.getFirst()),
                        List.of(fitting.getFirst().actor().name()),
                        person,
                        ids);
    }

    private static String why(Alike alike) {
        var by = alike.by();
        if (by.contains(Alike.By.EIK)) {
            return "team.intake.why.same-eik";
        }
        if (by.contains(Alike.By.EMAIL)) {
            return "team.intake.why.same-email";
        }
        return by.contains(Alike.By.PHONE) ? "team.intake.why.same-phone" : "team.intake.why.same-name";
    }

    /** The line that already named this one, null for none. */
    private static @Nullable Integer earlier(int line, Person person, Map<String, Integer> seen) {
        var keys = new ArrayList<String>();
        keys.add("name " + person.name().toLowerCase(Locale.ROOT));
        person.emails().forEach(email -> keys.add("email " + email));
        if (!person.eik().isEmpty()) {
            keys.add("eik " + person.eik());
        }
        Integer first = null;
        for (var key : keys) {
            var before = seen.putIfAbsent(key, line);
            first = first == null ? before : first;
        }
        return first;
    }
}
