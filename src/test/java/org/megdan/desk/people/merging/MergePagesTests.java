package org.megdan.desk.people.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.testing.Cast;
import org.megdan.testing.OfficeStage;
import org.springframework.beans.factory.annotation.Autowired;

class MergePagesTests extends OfficeStage {

    private static final String PAIR = "/people/roza-nebivala/merge/roza-ivanova-nebivala";

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @BeforeEach
    void enter() {
        var club = stage.organisation(Cast.YOUTH_CLUB);
        stage.asDirector(() -> {
            var one = actors.create(ActorDraft.person("Роза Небивала"));
            var other = actors.create(ActorDraft.person("Роза Иванова Небивала"));
            actors.addContact(one, ContactPoint.Kind.EMAIL, "rosa@example.org", "", false);
            actors.addContact(other, ContactPoint.Kind.EMAIL, "rosa@example.org", "", false);
            actors.addContact(other, ContactPoint.Kind.PHONE, "+359 88 812 3456", "", false);
            return ties.begin(TieDraft.of(other, club, "VOLUNTEER", ties.today()));
        });
    }

    @Test
    void makesOneRecordOfTwoAndTakesThemApart() {
        var search = coordinator.get("/people/roza-nebivala/merge?q=roza ivanova".replace(" ", "%20"));
        assertThat(search.page().select("main ul.list a").eachAttr("href")).contains(PAIR);

        var sides = coordinator.get(PAIR);
        assertThat(sides.status()).isEqualTo(200);
        assertThat(sides.page().text())
                .contains(
                        "доброволец, " + Cast.YOUTH_CLUB,
                        "Телефони и адреси: 1 се премества, 1 съвпада и остава веднъж");

        var merged = coordinator.submit(sides, PAIR, Map.of("name", "GONE"));
        assertThat(merged.location()).isEqualTo("/people/roza-nebivala");
        var card = coordinator.get("/people/roza-nebivala");
        assertThat(card.heading()).isEqualTo("Роза Иванова Небивала");
        assertThat(card.page().text()).contains("+359 88 812 3456", Cast.YOUTH_CLUB, "обединяване на два записа");
        var old = coordinator.get("/people/roza-ivanova-nebivala");
        assertThat(old.status()).isEqualTo(301);
        assertThat(old.location()).isEqualTo("/people/roza-nebivala");

        var list = coordinator.get("/people/merges");
        var undo = list.page().select("form[action$=/undo]").attr("action");
        assertThat(coordinator.submit(list, undo, Map.of()).location()).isEqualTo("/people/roza-ivanova-nebivala");
        assertThat(coordinator.get("/people/roza-nebivala").heading()).isEqualTo("Роза Небивала");
        assertThat(coordinator.get("/people/merges").page().select("form[action$=/undo]"))
                .isEmpty();
    }

    @Test
    void saysWhyItCannotBeAndKeepsWhatWasChosen() {
        var mine = coordinator.get(PAIR);
        coordinator.submit(
                "/people/roza-nebivala/edit", "/people/roza-nebivala/edit", Map.of("description", "Води кръжок"));

        var refused = coordinator.submit(mine, PAIR, Map.of("name", "GONE"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Междувременно някой е променил един от двата записа");
        assertThat(refused.page().select("input[name=name][checked]").attr("value"))
                .isEqualTo("GONE");
        assertThat(refused.page().text()).contains("Води кръжок");
    }

    @Test
    void warnsBeforeTwoAccountsBecomeOne() {
        stage.enter(Cast.CITIZEN);
        stage.enter(Cast.VOLUNTEER);

        var page = coordinator.get("/people/neda-nauzhkimova/merge/boyko-vaobrazhaemov");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".notice").text()).contains("И двата записа имат профил за вход");
        assertThat(page.page().select("main button")).isEmpty();
    }

    @Test
    void tellsNobodyElseOfOldAddresses() {
        coordinator.submit(PAIR, PAIR, Map.of());
        stage.enter(Cast.CITIZEN);
        stage.enter(Cast.CHAIR, "CHAIR");
        var citizen = visitor(Cast.CITIZEN);
        var chair = visitor(Cast.CHAIR);

        var hidden = citizen.get("/people/roza-ivanova-nebivala");
        var missing = citizen.get("/people/roza-ivanova-nebivale");
        assertThat(hidden.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(hidden.body().length()).isEqualTo(missing.body().length());
        assertThat(chair.get("/people/roza-ivanova-nebivala").status()).isEqualTo(301);
        assertThat(chair.get("/people/merges").status()).isEqualTo(404);
    }
}
