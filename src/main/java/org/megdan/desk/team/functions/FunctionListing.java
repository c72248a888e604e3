package org.megdan.desk.team.functions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.desk.team.functions.FunctionListPage.Branch;
import org.megdan.desk.team.functions.FunctionListPage.Held;
import org.megdan.desk.team.functions.FunctionListPage.Row;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Puts the functions of the team together for their page: six queries, however many there are. */
@Component
class FunctionListing {

    private final FunctionShelf shelf;
    private final Actors actors;
    private final Clock clock;

    FunctionListing(FunctionShelf shelf, Actors actors, Clock clock) {
        this.shelf = shelf;
        this.actors = actors;
        this.clock = clock;
    }

    FunctionListPage page(Viewer viewer, Layout layout) {
        var cards = shelf.all();
        var ids = cards.stream().map(FunctionCard::id).toList();
        var today = Language.today(clock);
        var held = shelf.holdings(ids).stream()
                .filter(holding -> holding.isOn(today))
                .collect(Collectors.groupingBy(Holding::card));
        var read = shelf.acknowledged(ids).stream()
                .filter(one -> one.person().equals(viewer.person()))
                .map(Acknowledged::card)
                .collect(Collectors.toSet());
        var names = actors.names(held.values().stream()
                .flatMap(List::stream)
                .flatMap(holding -> Stream.of(holding.person(), holding.deputy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var titles = cards.stream().collect(Collectors.toMap(FunctionCard::id, FunctionCard::title));
        var away = shelf.away();
        var rows = new LinkedHashMap<UUID, Row>();
        for (var card : cards) {
            var holders = held.getOrDefault(card.id(), List.of());
            var asked = !read.contains(card.id())
                    && holders.stream().anyMatch(one -> one.person().equals(viewer.person()));
            rows.put(
                    card.id(),
                    new Row(card.title(), card.path(), told(holders, names, away, layout), above(card, titles), asked));
        }
        return new FunctionListPage(
                tree(null, cards, rows, Set.of()),
                List.copyOf(rows.values()),
                shelf.closed().stream()
                        .map(card -> new Row(card.title(), card.path(), List.of(), "", false))
                        .toList(),
                rows.values().stream().anyMatch(Row::asked),
                viewer.may("team.edit"));
    }

    private static String above(FunctionCard card, Map<UUID, String> titles) {
        return card.reportsTo() == null ? "" : titles.getOrDefault(card.reportsTo(), "");
    }

    private static List<Held> told(List<Holding> holders, Map<UUID, ActorName> names, Set<UUID> away, Layout layout) {
        return holders.stream()
                .map(one -> new Held(
                        name(one.person(), names),
                        layout.date(one.since()),
                        name(one.deputy(), names),
                        away.contains(one.person())))
                .toList();
    }

    private static String name(@Nullable UUID person, Map<UUID, ActorName> names) {
        var name = person == null ? null : names.get(person);
        return name == null ? "" : name.name();
    }

    /** Whoever answers to a function that is closed stands at the top. */
    private static List<Branch> tree(
            @Nullable UUID above, List<FunctionCard> cards, Map<UUID, Row> rows, Set<UUID> way) {
        var branches = new ArrayList<Branch>();
        for (var card : cards) {
            var to = card.reportsTo() == null || !rows.containsKey(card.reportsTo()) ? null : card.reportsTo();
            if (Objects.equals(to, above) && !way.contains(card.id())) {
                var further = Stream.concat(way.stream(), Stream.of(card.id())).collect(Collectors.toSet());
                branches.add(
                        new Branch(Objects.requireNonNull(rows.get(card.id())), tree(card.id(), cards, rows, further)));
            }
        }
        return branches;
    }
}
