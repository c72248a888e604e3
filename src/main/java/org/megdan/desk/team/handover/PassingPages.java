package org.megdan.desk.team.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Circle;
import org.megdan.desk.team.handover.Handovers.Passing;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a passing, and reads its form: only what stands with the person goes, and only to the team. */
@Component
class PassingPages {

    private final Charges charges;
    private final Actors actors;
    private final Circle circle;

    PassingPages(Charges charges, Actors actors, Circle circle) {
        this.charges = charges;
        this.actors = actors;
        this.circle = circle;
    }

    ActorName person(String slug) {
        return actors.find(slug).filter(one -> one.kind() == ActorKind.PERSON).orElseThrow(NotFound::new);
    }

    ModelAndView of(String slug, Map<String, String> typed, FormErrors errors, Layout layout) {
        var person = person(slug);
        var things = charges.of(List.of(person.id()), layout);
        var page = new PassingPage(
                person,
                circle.gone(List.of(person.id())).contains(person.id()),
                charges.leaving().get(person.id()),
                things,
                takers(person.id()),
                able(things),
                typed,
                errors);
        return new ModelAndView(
                "desk/team/handover/passing",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A thing goes to whom its own field names, or else to whom all goes. */
    List<Passing> passings(String slug, Map<String, String> fields, Layout layout) {
        var person = person(slug);
        var takers = takers(person.id()).stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Function.identity()));
        var all = fields.getOrDefault("all", "");
        return charges.of(List.of(person.id()), layout).stream()
                .filter(Charge::isPassed)
                .flatMap(charge -> {
                    var own = fields.getOrDefault(PassingPage.field(charge), "");
                    return Stream.ofNullable(takers.get(own.isEmpty() ? all : own))
                            .map(taker -> new Passing(charge, taker.id()));
                })
                .toList();
    }

    private Map<String, Set<UUID>> able(List<Charge> things) {
        var able = new HashMap<String, Set<UUID>>();
        things.stream()
                .filter(Charge::isPassed)
                .map(Charge::kind)
                .distinct()
                .forEach(kind -> charges.able(kind).ifPresent(persons -> able.put(kind, persons)));
        return able;
    }

    private List<ActorName> takers(UUID person) {
        return circle.team().stream().filter(one -> !one.id().equals(person)).toList();
    }
}
