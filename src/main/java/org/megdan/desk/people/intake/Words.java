package org.megdan.desk.people.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.Language;

/** What the cells of a file may name here, in either language: settlements, topics and legal forms. */
class Words {

    private static final Map<LegalForm, List<String>> FORMS = Map.ofEntries(
            Map.entry(LegalForm.ASSOCIATION, List.of("сдружение", "снц", "юлнц", "асоциация", "association")),
            Map.entry(LegalForm.FOUNDATION, List.of("фондация", "foundation")),
            Map.entry(LegalForm.CHITALISHTE, List.of("читалище", "народно читалище", "нч", "chitalishte")),
            Map.entry(LegalForm.COOPERATIVE, List.of("кооперация", "cooperative", "co operative")),
            Map.entry(
                    LegalForm.COMPANY,
                    List.of("търговско дружество", "дружество", "оод", "еоод", "ад", "еад", "ет", "company")),
            Map.entry(LegalForm.TRADE_UNION, List.of("синдикат", "trade union")),
            Map.entry(LegalForm.MUNICIPALITY, List.of("община", "municipality")),
            Map.entry(LegalForm.STATE_BODY, List.of("държавен орган", "държавна институция", "state body")),
            Map.entry(
                    LegalForm.SCHOOL,
                    List.of(
                            "училище или университет",
                            "училище",
                            "университет",
                            "school or university",
                            "school",
                            "university")),
            Map.entry(
                    LegalForm.CHURCH,
                    List.of("вероизповедание", "църква", "църковно настоятелство", "religious community", "church")),
            Map.entry(
                    LegalForm.INFORMAL,
                    List.of("без регистрация", "неформална група", "not registered", "informal group")),
            Map.entry(LegalForm.OTHER, List.of("друга", "друго", "other")));

    static final Words NONE = new Words(List.of(), List.of());

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, LegalForm> forms = new HashMap<>();

    Words(Collection<Place> places, Collection<Topic> topics) {
        for (var place : places) {
            for (var language : Language.values()) {
                var same = this.places.computeIfAbsent(plain(place.name(language)), name -> new ArrayList<>());
                if (!same.contains(place)) {
                    same.add(place);
                }
            }
        }
        topics.forEach(topic -> {
            this.topics.put(plain(topic.code()), topic);
            this.topics.put(plain(topic.nameBg()), topic);
            this.topics.put(plain(topic.nameEn()), topic);
        });
        FORMS.forEach((form, words) -> words.forEach(word -> forms.put(plain(word), form)));
    }

    /** „гр. Попово“, „с. Медовина, общ. Попово“; nothing where several places of one name are and no municipality says which. */
    Optional<UUID> place(String typed) {
        var parts = typed.split("[,(]", 2);
        var name = plain(parts[0].replaceFirst("(?iU)^\\s*(гр\\.|град |с\\.|село )\\s*", ""));
        var municipality = parts.length < 2 ? "" : plain(parts[1].replaceFirst("(?iU)^\\s*(общ\\.|община )\\s*", ""));
        var found = places.getOrDefault(name, List.of()).stream()
                .filter(place ->
                        municipality.isEmpty() || plain(place.municipality()).equals(municipality))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    Optional<String> topic(String typed) {
        return Optional.ofNullable(topics.get(plain(typed))).map(Topic::code);
    }

    Optional<LegalForm> form(String typed) {
        return Optional.ofNullable(forms.get(plain(typed)));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
