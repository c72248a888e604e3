package org.megdan.desk.team.todos;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Circle;
import org.megdan.desk.team.functions.FunctionShelf;
import org.megdan.desk.team.functions.Holding;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of absences, also when its form comes back. */
@Component
class AbsencePages {

    private final Absences absences;
    private final FunctionShelf functions;
    private final Actors actors;
    private final Circle circle;
    private final Clock clock;

    AbsencePages(Absences absences, FunctionShelf functions, Actors actors, Circle circle, Clock clock) {
        this.absences = absences;
        this.functions = functions;
        this.actors = actors;
        this.circle = circle;
        this.clock = clock;
    }

    ModelAndView of(String person, String first, String last, FormErrors errors, Viewer viewer) {
        var self = viewer.person() == null ? "" : viewer.person().toString();
        var page = new AbsencePage(
                rows(viewer),
                viewer.may("team.edit") ? circle.team() : List.of(),
                self,
                person.isEmpty() ? self : person,
                first,
                last,
                errors);
        return new ModelAndView(
                "desk/team/todos/absences",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    boolean isPerson(UUID id) {
        return actors.find(id).filter(one -> one.kind() == ActorKind.PERSON).isPresent();
    }

    private List<AbsencePage.Row> rows(Viewer viewer) {
        var coming = absences.coming();
        var today = Language.today(clock);
        var away = coming.stream().map(Absence::person).distinct().toList();
        var held = functions.heldBy(away, today).stream().collect(Collectors.groupingBy(Holding::person));
        var names = actors.names(Stream.concat(
                        away.stream(),
                        held.values().stream().flatMap(List::stream).map(Holding::deputy))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return coming.stream()
                .map(one -> row(one, held.getOrDefault(one.person(), List.of()), names, today, viewer))
                .toList();
    }

    private static AbsencePage.Row row(
            Absence absence, List<Holding> held, Map<UUID, ActorName> names, LocalDate today, Viewer viewer) {
        var deputies = held.stream()
                .map(Holding::deputy)
                .filter(Objects::nonNull)
                .distinct()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(ActorName::name)
                .collect(Collectors.joining(", "));
        var name = names.get(absence.person());
        return new AbsencePage.Row(
                absence,
                name == null ? "" : name.name(),
                deputies,
                absence.isOn(today),
                Absences.mayChange(absence.person(), viewer));
    }
}
