package org.megdan.core.actors.audiences;

import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.cards.ActorLists;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that a question may name, in words. */
@Component
class Vocabulary {

    private final JdbcClient sql;
    private final ActorLists actors;
    private final Topics topics;
    private final Places places;
    private final Consents consents;

    Vocabulary(JdbcClient sql, ActorLists actors, Topics topics, Places places, Consents consents) {
        this.sql = sql;
        this.actors = actors;
        this.topics = topics;
        this.places = places;
        this.consents = consents;
    }

    record Kind(String code, String nameBg, String nameEn, String pluralBg, String pluralEn) {

        String plural(Language language) {
            var plural = language == Language.BG ? pluralBg : pluralEn;
            var name = language == Language.BG ? nameBg : nameEn;
            return plural.isEmpty() ? name : plural;
        }
    }

    /** What questions are told with; a row that is gone meanwhile is called by its code. */
    record Words(
            Map<String, Kind> kinds,
            Map<UUID, ActorName> organisations,
            Map<String, Topic> topics,
            Map<String, Purpose> purposes) {

        String kind(String code, Language language) {
            var kind = kinds.get(code);
            return kind == null ? code : kind.plural(language);
        }

        String organisation(UUID id) {
            var organisation = organisations.get(id);
            return organisation == null ? "–" : organisation.name();
        }

        String topic(String code, Language language) {
            var topic = topics.get(code);
            return topic == null ? code : topic.name(language);
        }

        String agreed(String code, Language language) {
            var purpose = purposes.get(code);
            return purpose == null ? code : purpose.agreed(language);
        }
    }

    /** For all of these questions at once: four queries. */
    Words words(Collection<Question> questions) {
        var named = questions.stream()
                .flatMap(Question::conditions)
                .flatMap(condition -> condition instanceof Condition.Tied tied
                        ? Stream.ofNullable(tied.organisation())
                        : Stream.empty())
                .distinct()
                .toList();
        return new Words(
                by(kinds(), Kind::code),
                actors.names(named),
                by(topics.all(), Topic::code),
                by(consents.purposes(), Purpose::code));
    }

    /** Whether all that the condition names is there. */
    boolean knows(Condition condition) {
        return switch (condition) {
            case Condition.Tied tied -> knows(tied);
            case Condition.WorksOn about -> hasTopic(about.topic());
            case Condition.From from -> hasMunicipality(from.municipality());
            case Condition.Agreed agreed ->
                consents.purposes().stream().anyMatch(purpose -> purpose.code().equals(agreed.purpose()));
        };
    }

    private boolean knows(Condition.Tied tied) {
        var organisation = tied.organisation();
        return (tied.kind() == null
                        || kinds().stream().anyMatch(kind -> kind.code().equals(tied.kind())))
                && (tied.topic() == null || hasTopic(tied.topic()))
                && (tied.municipality() == null || tied.isAmongMany() && hasMunicipality(tied.municipality()))
                && (organisation == null
                        || actors.names(List.of(organisation)).values().stream()
                                .anyMatch(actor -> actor.kind() != ActorKind.PERSON));
    }

    List<Kind> kinds() {
        return sql.sql("""
                select code, name_bg, name_en, plural_bg, plural_en from actors.tie_kind order by position, code
                """).query(new DataClassRowMapper<>(Kind.class)).list();
    }

    List<String> municipalities() {
        return places.all().stream()
                .map(place -> place.municipality())
                .distinct()
                .sorted(Collator.getInstance(Language.BG.locale()))
                .toList();
    }

    private boolean hasTopic(String code) {
        return topics.all().stream().anyMatch(topic -> topic.code().equals(code));
    }

    private boolean hasMunicipality(String name) {
        return places.all().stream().anyMatch(place -> place.municipality().equals(name));
    }

    private static <K, V> Map<K, V> by(List<V> all, Function<V, K> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
