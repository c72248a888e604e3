package org.megdan.desk.team.functions;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom somebody deputises. Whoever takes over a deputyship for themselves leaves the function without a deputy. */
@Component
class EntrustedDeputies implements Entrusted {

    private final JdbcClient sql;
    private final FunctionShelf shelf;
    private final Holdings holdings;
    private final Actors actors;
    private final Clock clock;

    EntrustedDeputies(JdbcClient sql, FunctionShelf shelf, Holdings holdings, Actors actors, Clock clock) {
        this.sql = sql;
        this.shelf = shelf;
        this.holdings = holdings;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "team.entrusted.deputy";
    }

    @Override
    public Set<UUID> persons() {
        return sql.sql("""
                select deputy from team.holding where deputy is not null and (until is null or until > :today)""")
                .param("today", Language.today(clock))
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        var titles = shelf.all().stream().collect(Collectors.toMap(FunctionCard::id, FunctionCard::title));
        var covered = shelf.coveredBy(persons, Language.today(clock)).stream()
                .filter(one -> titles.containsKey(one.card()))
                .toList();
        var names =
                actors.names(covered.stream().map(Holding::person).distinct().toList());
        return covered.stream()
                .map(one -> new Charge(
                        kind(),
                        one.id(),
                        Objects.requireNonNull(one.deputy()),
                        layout.t("team.entrusted.deputy.of", name(names.get(one.person()))),
                        titles.getOrDefault(one.card(), ""),
                        "/team/functions/" + one.card(),
                        null,
                        true))
                .toList();
    }

    @Override
    public String pass(UUID id, UUID from, UUID to) {
        var before = shelf.holding(id)
                .filter(one -> from.equals(one.deputy()))
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "team.handover.refused.passed"));
        depute(before, to.equals(before.person()) ? null : to);
        return Integer.toString(before.version() + 1);
    }

    @Override
    public boolean takeBack(UUID id, UUID from, UUID to, String receipt) {
        var now = shelf.holding(id).filter(one -> one.version() == Integer.parseInt(receipt));
        now.ifPresent(one -> depute(one, from));
        return now.isPresent();
    }

    private void depute(Holding holding, @Nullable UUID deputy) {
        holdings.change(holding.id(), holding.version(), holding.draft().deputy(deputy));
    }

    private static String name(@Nullable ActorName name) {
        return name == null ? "" : name.name();
    }
}
