package org.megdan.desk.people.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.LegalForm;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.places.Places;
import org.megdan.core.actors.topics.Topic;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.OfficeStage;
import org.springframework.beans.factory.annotation.Autowired;

class CardPagesTests extends OfficeStage {

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    Places places;

    @Test
    @Covers("000/4.3.1")
    void keepsWhatRegistersSayAndWhereAnOrganisationIs() {
        var added = coordinator.submit(
                "/people/new?kind=ORGANISATION",
                "/people/new",
                Map.of(
                        "kind", "ORGANISATION",
                        "name", Cast.READING_ROOM,
                        "legalForm", "CHITALISHTE",
                        "registryNo", "№ 1901 от 2001 г.",
                        "place", place("Попово").toString(),
                        "topics", "culture"));
        assertThat(added.status()).isEqualTo(303);

        var card = coordinator.get(added.location()).page();
        assertThat(card.select(".facts").text())
                .contains("читалище", "№ 1901 от 2001 г.", "Попово", "култура и наследство");

        coordinator.submit(
                added.location() + "/edit",
                added.location() + "/edit",
                Map.of("description", "Хор", "topics", "culture"));
        assertThat(coordinator.get(added.location()).page().select(".facts").text())
                .contains("читалище", "Попово", "култура и наследство");
    }

    @Test
    void addsAPlaceTogetherWithThePersonOrNeither() {
        var typed = Map.of(
                "name", "Роза Небивала",
                "newPlace", "Измислица",
                "newMunicipality", "Попово",
                "newProvince", "");
        var refused = coordinator.submit("/people/new", "/people/new", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("За ново населено място са нужни");
        assertThat(refused.page().select("details[open] input[name=newPlace]").attr("value"))
                .isEqualTo("Измислица");
        assertThat(places.all()).noneMatch(place -> place.name().equals("Измислица"));

        var added = coordinator.submit(refused, "/people/new", Map.of("newProvince", "Търговище"));
        assertThat(coordinator.get(added.location()).page().select(".facts").text())
                .contains("Измислица (Попово)");
    }

    @Test
    void asksATopicOnlyOfTiesThatHaveSome() {
        coordinator.submit("/people/new", "/people/new", Map.of("name", "Роза Небивала"));
        var club = stage.organisation(Cast.YOUTH_CLUB);
        var path = "/people/roza-nebivala/ties/new";

        var refused =
                coordinator.submit(path, path, Map.of("to", club.toString(), "kind", "VOLUNTEER", "topics", "law"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Връзка „доброволец“ няма теми");
        assertThat(refused.page().select("input[name=topics][checked]").eachAttr("value"))
                .containsExactly("law");

        assertThat(coordinator
                        .submit(refused, path, Map.of("kind", "EXPERT", "to", club.toString(), "topics", "law"))
                        .status())
                .isEqualTo(303);
        var card = coordinator.get("/people/roza-nebivala");
        assertThat(card.page().select("#ties").text()).contains("експерт", "право и законодателство");

        var topics = card.page().select("#ties a[href$=/topics]").attr("href");
        coordinator.submit(topics, topics, Map.of("topics", "media"));
        assertThat(actors.card(actors.find("roza-nebivala").orElseThrow().id())
                        .orElseThrow()
                        .ties()
                        .getFirst()
                        .topics())
                .extracting(Topic::code)
                .contains("media");
    }

    @Test
    void showsTheTimelineAndWhoMeetsWhere() {
        var rosa = person("Роза Небивала");
        var stoyan = person("Стоян Невидян");
        var club = stage.organisation(Cast.YOUTH_CLUB);
        stage.asDirector(() ->
                ties.begin(TieDraft.of(rosa, club, "VOLUNTEER", ties.today().minusYears(2))));
        stage.asDirector(() -> ties.begin(TieDraft.of(stoyan, club, "MEMBER", ties.today())));
        stage.asDirector(() -> ties.beginDecided(TieDraft.of(rosa, stage.network(), "MEMBER", ties.today())));

        var card = coordinator.get("/people/roza-nebivala").page();

        assertThat(card.select(".moment-now")).hasSize(2);
        assertThat(card.select("#knows-table").text()).contains("Стоян Невидян", Cast.YOUTH_CLUB);
        assertThat(card.select("#knows-table").text()).doesNotContain(Cast.COORDINATOR.name());
        assertThat(card.select(".chart-links path")).hasSize(1);
    }

    @Test
    void showsWhatSomebodyElseChangedInTheProfileMeanwhile() {
        var draft = new ActorDraft(
                ActorKind.ORGANISATION, Cast.READING_ROOM, "", null, LegalForm.CHITALISHTE, "1", place("Опака"));
        var id = actors.create(draft, List.of("youth"));
        var slug = actors.find(id).orElseThrow().slug();
        var path = "/people/" + slug + "/edit";
        var mine = coordinator.get(path);
        coordinator.submit(path, path, Map.of("legalForm", "FOUNDATION", "topics", "youth"));

        var refused = coordinator.submit(mine, path, Map.of("description", "Води кръжок", "topics", "youth"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice").text()).contains("фондация");
        assertThat(refused.page().select("input[name=topics][checked]").eachAttr("value"))
                .containsExactly("youth");
    }

    private UUID person(String name) {
        return stage.asDirector(() -> actors.create(ActorDraft.person(name)));
    }

    private UUID place(String name) {
        return places.all().stream()
                .filter(place -> place.name().equals(name))
                .findAny()
                .orElseThrow()
                .id();
    }
}
