package org.megdan.desk.people.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.NetworkProfile;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topics;
import org.megdan.desk.people.intake.table.Table.Line;
import org.springframework.stereotype.Component;

/** Looks at all rows of a file: what each would become, who is known already, what is doubtful and what is wrong. */
@Component
class RowCheck {

    private static final int AT_A_TIME = 2_000;

    private final Newcomers newcomers;
    private final Ties ties;
    private final Network network;
    private final Places places;
    private final Topics topics;

    RowCheck(Newcomers newcomers, Ties ties, Network network, Places places, Topics topics) {
        this.newcomers = newcomers;
        this.ties = ties;
        this.network = network;
        this.places = places;
        this.topics = topics;
    }

    /** One query for some thousands of rows, and a few besides. */
    List<CheckedRow> check(Settings settings, List<Line> lines, Progress progress) {
        var reader = new RowReader(settings, new Words(places.all(), topics.all()), ties.today());
        var tie = tie(settings);
        var decidedHere = tie != null && tie.byDecision() ? home() : null;
        var towards = settings.isTiedByColumn()
                ? TiedPlaces.of(reader, tie == null ? Set.of() : tie.to(), lines, newcomers)
                : null;
        var people = new LinkedHashMap<Integer, Person>();
        var checked = new ArrayList<CheckedRow>();
        int looked = 0;
        for (var line : lines) {
            progress.at(0.2 * looked++ / lines.size());
            try {
                var read = reader.read(line.cells());
                var person = towards == null ? read : read.tiedTo(towards.of(line));
                if (decidedHere != null
                        && decidedHere.equals(person.tied().to())
                        && person.tied().source().isBlank()) {
                    throw new WrongRow("people.intake.why.undecided");
                }
                people.put(line.number(), person);
            } catch (WrongRow wrong) {
                checked.add(CheckedRow.wrong(line.number(), wrong.key(), wrong.about()));
            }
        }
        var probes = probes(settings.kind(), people);
        var verdicts =
                new Verdicts(settings.kind(), tie, alike(probes, progress.part(0.2, 1)), newcomers.twins(probes));
        people.forEach((line, person) -> checked.add(verdicts.of(line, person)));
        return checked;
    }

    private List<Alike> alike(List<Probe> probes, Progress progress) {
        var found = new ArrayList<Alike>();
        for (int from = 0; from < probes.size(); from += AT_A_TIME) {
            progress.at((double) from / probes.size());
            found.addAll(newcomers.alike(probes.subList(from, Math.min(from + AT_A_TIME, probes.size()))));
        }
        return found;
    }

    private @Nullable UUID home() {
        return network.profile().map(NetworkProfile::organisation).orElse(null);
    }

    private @Nullable TieKind tie(Settings settings) {
        return ties.kinds().stream()
                .filter(kind -> kind.code().equals(settings.tie()))
                .findAny()
                .orElse(null);
    }

    private static List<Probe> probes(ActorKind kind, Map<Integer, Person> people) {
        var probes = new ArrayList<Probe>();
        people.forEach((line, person) -> probes.add(new Probe(
                line,
                kind,
                person.name(),
                person.eik(),
                person.emails(),
                person.phones().stream().map(Phones::key).toList())));
        return probes;
    }
}
