package org.megdan.core.actors.audiences;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.audiences.Condition.Tied;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows in memory, and questions asked of them one actor at a time: slow, and plain enough to be believed. */
class NaiveRows {

    record Actor(UUID id, String kind, @Nullable String municipality) {}

    record Tie(
            UUID id,
            UUID fromActor,
            UUID toActor,
            String kind,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean holds(LocalDate day) {
            return !since.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    record About(UUID owner, String topic) {}

    record Said(UUID person, String purpose, String answer, java.time.LocalDateTime at) {}

    private final List<Actor> actors;
    private final List<Tie> ties;
    private final List<About> ofTies;
    private final List<About> ofActors;
    private final List<Said> said;
    private final UUID network;
    private final LocalDate today;

    NaiveRows(JdbcClient sql) {
        actors = all(
                sql,
                Actor.class,
                "select a.id, a.kind, p.municipality from actors.actor a left join actors.place p on p.id = a.place");
        ties = all(sql, Tie.class, "select id, from_actor, to_actor, kind, since, until from actors.tie");
        ofTies = all(sql, About.class, "select tie as owner, topic from actors.tie_topic");
        ofActors = all(sql, About.class, "select actor as owner, topic from actors.actor_topic");
        said = all(sql, Said.class, "select person, purpose, answer, at::timestamp as at from actors.consent");
        network = sql.sql("select organisation from actors.network")
                .query(UUID.class)
                .single();
        today = sql.sql("select actors.today()").query(LocalDate.class).single();
    }

    Set<UUID> found(Question question) {
        return actors.stream()
                .filter(actor -> actor.kind().equals(question.kind().name()))
                .filter(actor -> question.clauses().stream().allMatch(clause -> holds(clause, actor)))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    private boolean holds(Clause clause, Actor actor) {
        var isAny = clause.any().stream().anyMatch(condition -> isTrue(condition, actor));
        return clause.not() != isAny;
    }

    private boolean isTrue(Condition condition, Actor actor) {
        return switch (condition) {
            case Tied tied -> of(actor).anyMatch(tie -> fits(tied, tie));
            case Condition.WorksOn about ->
                has(ofActors, actor.id(), about.topic())
                        || of(actor).anyMatch(tie -> tie.holds(today) && has(ofTies, tie.id(), about.topic()));
            case Condition.From from -> from.municipality().equals(actor.municipality());
            case Condition.Agreed agreed -> agrees(actor.id(), agreed.purpose());
        };
    }

    boolean agrees(UUID person, String purpose) {
        return said.stream()
                .filter(one -> one.person().equals(person) && one.purpose().equals(purpose))
                .max(Comparator.comparing(Said::at))
                .map(last -> last.answer().equals("GIVEN"))
                .orElse(false);
    }

    private boolean fits(Tied tied, Tie tie) {
        var day = Objects.requireNonNullElse(tied.on(), today);
        if (!tie.holds(day) || tied.kind() != null && !tied.kind().equals(tie.kind())) {
            return false;
        }
        var topic = tied.topic();
        return switch (tied.whom()) {
            case NETWORK -> tie.toActor().equals(network) && (topic == null || has(ofTies, tie.id(), topic));
            case ORGANISATION ->
                tie.toActor().equals(tied.organisation()) && (topic == null || has(ofTies, tie.id(), topic));
            case MEMBER ->
                ties.stream()
                                .anyMatch(other -> other.fromActor().equals(tie.toActor())
                                        && other.kind().equals("MEMBER")
                                        && other.toActor().equals(network)
                                        && other.holds(day))
                        && fitsOther(tied, tie);
            case ANYONE -> fitsOther(tied, tie);
        };
    }

    private boolean fitsOther(Tied tied, Tie tie) {
        var topic = tied.topic();
        var municipality = tied.municipality();
        return (topic == null || has(ofActors, tie.toActor(), topic))
                && (municipality == null
                        || actors.stream()
                                .anyMatch(actor ->
                                        actor.id().equals(tie.toActor()) && municipality.equals(actor.municipality())));
    }

    private Stream<Tie> of(Actor actor) {
        return ties.stream().filter(tie -> tie.fromActor().equals(actor.id()));
    }

    private static boolean has(List<About> all, UUID owner, String topic) {
        return all.contains(new About(owner, topic));
    }

    private static <R> List<R> all(JdbcClient sql, Class<R> row, String query) {
        return sql.sql(query).query(new DataClassRowMapper<>(row)).list();
    }
}
