package org.megdan.core.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PlacesAndTopicsTests {

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    Places places;

    @Autowired
    Topics topics;

    @Autowired
    History history;

    @Test
    void knowsTheCentresOfAllProvincesFromTheStart() {
        assertThat(places.all()).extracting(Place::name).contains("Търговище", "Плевен", "София", "Гулянци", "Опака");
        assertThat(places.all()).allSatisfy(place -> {
            assertThat(place.latitude()).isBetween(41.2, 44.3);
            assertThat(place.longitude()).isBetween(22.3, 28.7);
        });
        assertThat(place("София").label(Language.EN)).isEqualTo("Sofia (Stolichna)");
    }

    @Test
    void keepsAPlaceOnceInItsMunicipality() {
        var village = places.add("Медовина", "Попово", "Търговище", 43.36, 26.17);
        var other = places.add("Медовина", "Видин", "Видин", null, null);

        assertThat(places.find(village).orElseThrow().label(Language.BG)).isEqualTo("Медовина (Попово)");
        assertRefused("actors.refused.place-known", () -> places.add("Медовина", "Попово", "Търговище", null, null));
        assertRefused(
                "actors.refused.place-known",
                () -> places.correct(other, "Медовина", "Попово", "Търговище", null, null));
        assertRefused("actors.refused.place-does-not-fit", () -> places.add("Ново", "Попово", "Търговище", 43.0, null));
    }

    @Test
    void tellsWhereManyActorsAreAndWhatTheyWorkOn() {
        var house = actors.create(readingRoom(place("Попово").id(), "Читалище с № 1"), List.of("culture", "children"));
        var club = actors.create(ActorDraft.organisation(Cast.YOUTH_CLUB));

        assertThat(places.of(List.of(house, club))).containsOnlyKeys(house).containsValue(place("Попово"));
        assertThat(topics.ofActors(List.of(house, club)).get(house))
                .extracting(Topic::nameBg)
                .containsExactly("деца и семейства", "култура и наследство");
        var card = actors.card(house).orElseThrow();
        assertThat(card.legalForm()).isEqualTo(LegalForm.CHITALISHTE);
        assertThat(card.registryNo()).isEqualTo("Читалище с № 1");
        assertThat(card.topics()).extracting(topic -> topic.name(Language.EN)).contains("culture and heritage");
    }

    @Test
    void tellsInTheHistoryWhatChangedByName() {
        var house = actors.create(readingRoom(place("Попово").id(), "1"), List.of("culture"));
        var version = actors.card(house).orElseThrow().version();
        actors.correct(house, version, readingRoom(place("Опака").id(), "1"), List.of("culture", "youth"));

        var changes = history.of("actor", house, null).entries().stream()
                .flatMap(entry -> entry.changes().stream())
                .toList();

        assertThat(changes).anySatisfy(change -> {
            assertThat(change.before()).isEqualTo("Попово");
            assertThat(change.after()).isEqualTo("Опака");
        });
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.field()).isEqualTo("topics");
            assertThat(change.after()).isEqualTo("младежи\nкултура и наследство");
        });
    }

    @Test
    void doesNotOverwriteTopicsThatSomebodyElseSetMeanwhile() {
        var house = actors.create(readingRoom(null, "1"), List.of("culture"));
        var seen = actors.card(house).orElseThrow().version();
        topics.setForActor(house, List.of("health"));

        assertRefused(
                "actors.refused.changed-meanwhile",
                () -> actors.correct(house, seen, readingRoom(null, "1"), List.of("law")));
        assertThat(topics.areOf(house, List.of("health"))).isTrue();
    }

    @Test
    void keepsTheTopicsOfATieApartFromThoseOfThePerson() {
        var person = actors.create(ActorDraft.person(Cast.VOLUNTEER.name()), List.of("sport"));
        var paper = actors.create(ActorDraft.organisation("Вестник „Небивалица“"));
        var tie = ties.begin(TieDraft.of(person, paper, "JOURNALIST", ties.today()));
        topics.setForTie(tie, List.of("media", "public-finance"));

        assertThat(actors.card(person).orElseThrow().ties().getFirst().topics())
                .extracting(Topic::code)
                .containsExactly("public-finance", "media");
        assertRefused("actors.refused.topic-unknown", () -> topics.setForTie(tie, List.of("media", "no-such")));
        assertThat(topics.ofTies(List.of(tie)).get(tie)).hasSize(2);
    }

    @Test
    void refusesAPlaceThatNobodyKnowsAndALegalFormOfAPerson() {
        assertRefused(
                "actors.refused.profile-does-not-fit",
                () -> actors.create(readingRoom(UUID.fromString("00000000-0000-0000-0000-000000000001"), "1")));
        assertRefused(
                "actors.refused.profile-does-not-fit",
                () -> actors.create(
                        new ActorDraft(ActorKind.PERSON, "Един Човек", "", null, LegalForm.FOUNDATION, null, null)));
    }

    private Place place(String name) {
        return places.all().stream()
                .filter(place -> place.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static ActorDraft readingRoom(@Nullable UUID place, String registryNo) {
        return new ActorDraft(
                ActorKind.ORGANISATION, Cast.READING_ROOM, "", null, LegalForm.CHITALISHTE, registryNo, place);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
