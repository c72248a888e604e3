package org.megdan.desk.people.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Twin;
import org.megdan.desk.people.intake.CheckedRow.State;

/** What becomes of a row, by the records and by the earlier row that it may be the same as. */
class Verdicts {

    private static final int CANDIDATES = 5;

    private final ActorKind kind;
    private final @Nullable TieKind tie;
    private final Map<Integer, List<Alike>> alike;
    private final Map<Integer, Twin> twins;

    Verdicts(ActorKind kind, @Nullable TieKind tie, List<Alike> alike, List<Twin> twins) {
        this.kind = kind;
        this.tie = tie;
        this.alike = alike.stream().collect(Collectors.groupingBy(Alike::line));
        this.twins = twins.stream().collect(Collectors.toMap(Twin::line, Function.identity()));
    }

    CheckedRow of(int line, Person person) {
        var fitting = alike.getOrDefault(line, List.of()).stream()
                .filter(one -> one.actor().kind() == kind || one.isCertain())
                .limit(CANDIDATES)
                .toList();
        var registered = fitting.stream()
                .filter(one -> one.by().contains(Alike.By.EIK))
                .findFirst()
                .orElse(null);
        var twin = twins.get(line);
        if (twin != null && twin.by().contains(Alike.By.EIK)) {
            // a register has one record for a number, so the second line of it can never be a new one
            return CheckedRow.wrong(line, "people.intake.why.eik-again", List.of(String.valueOf(twin.earlier())));
        }
        if (registered != null) {
            return registered(line, person, registered);
        }
        if (twin != null) {
            var earlier = List.of(String.valueOf(twin.earlier()));
            return CheckedRow.of(line, State.DOUBTFUL, "people.intake.why.again", earlier, person, ids(fitting));
        }
        return fitting.isEmpty()
                ? CheckedRow.of(line, State.NEW, "", List.of(), person, List.of())
                : found(line, person, fitting);
    }

    private CheckedRow registered(int line, Person person, Alike one) {
        var name = List.of(one.actor().name());
        if (one.actor().kind() == kind) {
            return CheckedRow.of(line, State.KNOWN, why(one), name, person, ids(List.of(one)));
        }
        return mayBeTied(one)
                ? CheckedRow.of(line, State.DOUBTFUL, CheckedRow.NEVER_NEW, name, person, ids(List.of(one)))
                : CheckedRow.wrong(line, "people.intake.why.other-kind-tie", name);
    }

    private CheckedRow found(int line, Person person, List<Alike> fitting) {
        var certain = fitting.stream().filter(Alike::isCertain).toList();
        var nearest = certain.isEmpty() ? fitting.getFirst() : certain.getFirst();
        var name = List.of(nearest.actor().name());
        if (nearest.actor().kind() != kind) {
            return CheckedRow.of(line, State.DOUBTFUL, "people.intake.why.other-kind", name, person, ids(fitting));
        }
        return certain.size() == 1
                ? CheckedRow.of(line, State.KNOWN, why(nearest), name, person, ids(certain))
                : CheckedRow.of(line, State.DOUBTFUL, why(nearest), name, person, ids(fitting));
    }

    private List<UUID> ids(List<Alike> those) {
        return those.stream()
                .filter(this::mayBeTied)
                .map(one -> one.actor().id())
                .toList();
    }

    private boolean mayBeTied(Alike one) {
        return tie == null || tie.from().contains(one.actor().kind());
    }

    private static String why(Alike alike) {
        var by = alike.by();
        if (by.contains(Alike.By.EIK)) {
            return "people.intake.why.same-eik";
        }
        if (by.contains(Alike.By.EMAIL)) {
            return "people.intake.why.same-email";
        }
        return by.contains(Alike.By.PHONE) ? "people.intake.why.same-phone" : "people.intake.why.same-name";
    }
}
