package org.megdan.desk.team.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of handovers. */
@Component
class HandoverPages {

    private static final int TOLD = 3;

    private final Charges charges;
    private final HandoverShelf shelf;
    private final Actors actors;
    private final History history;
    private final Clock clock;

    HandoverPages(Charges charges, HandoverShelf shelf, Actors actors, History history, Clock clock) {
        this.charges = charges;
        this.shelf = shelf;
        this.actors = actors;
        this.history = history;
        this.clock = clock;
    }

    ModelAndView list(Layout layout) {
        var gone = charges.gone();
        var leaving = charges.leaving();
        var latest = shelf.latest();
        var persons = Stream.concat(gone.stream(), leaving.keySet().stream()).toList();
        var things = charges.of(persons, layout).stream().collect(Collectors.groupingBy(Charge::person));
        var ids = new ArrayList<UUID>(persons);
        latest.forEach(one -> ids.add(one.person()));
        var names = actors.names(ids.stream().distinct().toList());
        var page = new HandoverListPage(
                people(gone, things, names, person -> ""),
                people(
                        leaving.keySet(),
                        things,
                        names,
                        person -> layout.t("team.handover.leaves", layout.date(leaving.get(person)))),
                latest.stream()
                        .map(one -> new HandoverListPage.Made(
                                name(names.get(one.person())),
                                one.path(),
                                layout.moment(one.madeAt()),
                                one.undoneAt() != null))
                        .toList());
        return new ModelAndView("desk/team/handover/index", "page", page);
    }

    private static List<HandoverListPage.Person> people(
            Collection<UUID> persons,
            Map<UUID, List<Charge>> things,
            Map<UUID, ActorName> names,
            Function<UUID, String> when) {
        return persons.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ActorName::name))
                .map(one -> person(one, things.getOrDefault(one.id(), List.of()), when.apply(one.id())))
                .filter(one -> one.things() > 0)
                .toList();
    }

    private static HandoverListPage.Person person(ActorName name, List<Charge> things, String when) {
        return new HandoverListPage.Person(
                name.name(),
                "/people/" + name.slug() + "/handover",
                things.size(),
                when,
                things.stream().limit(TOLD).map(Charge::title).toList());
    }

    ModelAndView of(UUID id, @Nullable Long older, FormErrors errors, Layout layout) {
        var handover = shelf.find(id).orElseThrow(NotFound::new);
        var ids = new ArrayList<UUID>();
        ids.add(handover.person());
        Stream.ofNullable(handover.madeBy()).forEach(ids::add);
        handover.items().forEach(item -> ids.add(item.taker()));
        var names = actors.names(ids.stream().distinct().toList());
        var page = new HandoverPage(
                handover,
                name(names.get(handover.person())),
                handover.madeBy() == null ? "" : name(names.get(handover.madeBy())),
                handover.items().stream()
                        .map(item -> new HandoverPage.Row(
                                layout.t(item.kind()), item.title(), name(names.get(item.taker()))))
                        .toList(),
                handover.mayBeUndone(clock.instant()),
                layout.viewer().may("audit.read") ? history.of(Handovers.KIND, id, older) : null,
                errors);
        return new ModelAndView(
                "desk/team/handover/show",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String name(@Nullable ActorName name) {
        return name == null ? "" : name.name();
    }
}
