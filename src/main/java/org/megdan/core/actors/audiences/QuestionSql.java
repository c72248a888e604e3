package org.megdan.core.actors.audiences;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.audiences.Condition.Agreed;
import org.megdan.core.actors.audiences.Condition.From;
import org.megdan.core.actors.audiences.Condition.Tied;
import org.megdan.core.actors.audiences.Condition.WorksOn;

/**
 * A question as one statement. Its words are constants of this class; whatever was chosen is a parameter. Each clause is one set of ids
 * that {@code a.id} is in or not, so that the database joins sets and asks nobody one by one.
 */
final class QuestionSql {

    private static final String HOLDS = "%1$s.since <= %2$s and (%1$s.until is null or %1$s.until > %2$s)";
    private static final String TODAY = "(select actors.today())";
    private static final String NETWORK = "(select organisation from actors.network)";

    private final Map<String, Object> parameters = new HashMap<>();
    private final String where;

    private QuestionSql(Question question) {
        this.where = "a.kind = " + value(question.kind().name())
                + question.clauses().stream().map(this::clause).collect(Collectors.joining());
    }

    static QuestionSql of(Question question) {
        return new QuestionSql(question);
    }

    /** Follows {@code from actors.actor a where}. */
    String where() {
        return where;
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private String clause(Clause clause) {
        var ids = clause.any().stream().flatMap(this::ids).collect(Collectors.joining(" union all "));
        return " and " + (clause.not() ? "not " : "") + AudienceMembers.in(ids, "a");
    }

    private Stream<String> ids(Condition condition) {
        return switch (condition) {
            case Tied tied -> Stream.of(tied(tied));
            case WorksOn about -> worksOn(value(about.topic()));
            case From from ->
                Stream.of("select f.id from actors.actor f where f.place = any(" + places(value(from.municipality()))
                        + ")");
            case Agreed agreed ->
                Stream.of(
                        "select c.person from actors.consent c where c.is_last and c.answer = 'GIVEN' and c.purpose = "
                                + value(agreed.purpose()));
        };
    }

    private String tied(Tied tied) {
        var day = day(tied.on());
        var ties = "select t.from_actor from actors.tie t where " + HOLDS.formatted("t", day)
                + (tied.kind() == null ? "" : " and t.kind = " + value(tied.kind()));
        var topic = tied.topic();
        return switch (tied.whom()) {
            case NETWORK -> ties + " and t.to_actor = " + NETWORK + ofTie(topic);
            case ORGANISATION -> ties + " and t.to_actor = " + value(tied.organisation()) + ofTie(topic);
            case MEMBER ->
                ties
                        + " and t.to_actor in (select m.from_actor from actors.tie m where m.kind = 'MEMBER' and m.to_actor = "
                        + NETWORK + " and " + HOLDS.formatted("m", day) + ")" + ofOther(tied);
            case ANYONE -> ties + ofOther(tied);
        };
    }

    private String ofTie(@Nullable String topic) {
        return topic == null
                ? ""
                : " and t.id in (select h.tie from actors.tie_topic h where h.topic = " + value(topic) + ")";
    }

    private String ofOther(Tied tied) {
        var topic = tied.topic();
        var municipality = tied.municipality();
        return (topic == null
                        ? ""
                        : " and t.to_actor in (select h.actor from actors.actor_topic h where h.topic = " + value(topic)
                                + ")")
                + (municipality == null
                        ? ""
                        : " and t.to_actor in (select o.id from actors.actor o where o.place = any("
                                + places(value(municipality)) + "))");
    }

    private static Stream<String> worksOn(String topic) {
        return Stream.of(
                "select h.actor from actors.actor_topic h where h.topic = " + topic,
                "select t.from_actor from actors.tie t where t.id in (select h.tie from actors.tie_topic h where h.topic = "
                        + topic + ") and " + HOLDS.formatted("t", TODAY));
    }

    private static String places(String municipality) {
        return "array(select p.id from actors.place p where p.municipality = " + municipality + ")";
    }

    private String day(@Nullable LocalDate on) {
        return on == null ? TODAY : "cast(" + value(on) + " as date)";
    }

    private String value(@Nullable Object value) {
        var name = "q" + parameters.size();
        parameters.put(name, Objects.requireNonNull(value));
        return ":" + name;
    }
}
