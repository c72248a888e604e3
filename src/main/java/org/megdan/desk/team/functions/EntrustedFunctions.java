package org.megdan.desk.team.functions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Functions that people have: passing one ends the term today and begins another’s. A contract is not passed on. */
@Component
class EntrustedFunctions implements Entrusted {

    private final JdbcClient sql;
    private final FunctionShelf shelf;
    private final Holdings holdings;
    private final Clock clock;

    EntrustedFunctions(JdbcClient sql, FunctionShelf shelf, Holdings holdings, Clock clock) {
        this.sql = sql;
        this.shelf = shelf;
        this.holdings = holdings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "team.entrusted.function";
    }

    @Override
    public Set<UUID> persons() {
        return sql.sql("select person from team.holding where until is null or until > :today")
                .param("today", Language.today(clock))
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        var titles = shelf.all().stream().collect(Collectors.toMap(FunctionCard::id, FunctionCard::title));
        return shelf.heldBy(persons, Language.today(clock)).stream()
                .filter(one -> titles.containsKey(one.card()))
                .map(one -> new Charge(
                        kind(),
                        one.id(),
                        one.person(),
                        titles.getOrDefault(one.card(), ""),
                        "",
                        "/team/functions/" + one.card(),
                        null,
                        true))
                .toList();
    }

    @Override
    public String pass(UUID id, UUID from, UUID to) {
        var before = shelf.holding(id)
                .filter(one -> one.person().equals(from) && !one.isOver(Language.today(clock)))
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "team.handover.refused.passed"));
        holdings.end(id, Language.today(clock));
        var isHeld = shelf.heldBy(List.of(to), Language.today(clock)).stream()
                .anyMatch(one -> one.card().equals(before.card()));
        var deputy = to.equals(before.deputy()) ? null : before.deputy();
        var begun = isHeld ? null : holdings.begin(before.card(), HoldingDraft.of(to, Language.today(clock), deputy));
        return (before.version() + 1) + " " + text(before.until()) + " " + text(begun);
    }

    @Override
    public boolean takeBack(UUID id, UUID from, UUID to, String receipt) {
        var parts = receipt.split(" ", -1);
        var ended = shelf.holding(id).filter(one -> one.version() == Integer.parseInt(parts[0]));
        if (ended.isEmpty() || !parts[2].equals("-") && !holdings.forget(UUID.fromString(parts[2]))) {
            return false;
        }
        var until = parts[1].equals("-") ? null : LocalDate.parse(parts[1]);
        holdings.change(id, ended.get().version(), ended.get().draft().until(until));
        return true;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
