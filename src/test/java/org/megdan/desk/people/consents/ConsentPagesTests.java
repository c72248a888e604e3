package org.megdan.desk.people.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.consents.Consents;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class ConsentPagesTests {

    private static final String CARD = "/people/neda-nauzhkimova";
    private static final String NEW = CARD + "/consents/new";
    private static final String REFUSAL = CARD + "/consents/refusal";
    private static final String OWN = "/account/consents";

    @Autowired
    ApplicationContext application;

    @Autowired
    Consents consents;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);
    private Visitor citizen = new Visitor(0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CITIZEN);
        coordinator = visitor(Cast.COORDINATOR);
        citizen = visitor(Cast.CITIZEN);
    }

    @Test
    void theCoordinatorWritesDownAPaperAndThePersonTakesItBack() {
        var given = coordinator.submit(
                NEW, NEW, Map.of("purpose", "PHOTOS", "way", "PAPER", "day", "2026-01-15", "note", "папка 3"));
        assertThat(given.status()).isEqualTo(303);
        assertThat(coordinator.get(CARD).page().select("#consents").text()).contains("съгласие", "папка 3");

        var own = citizen.get(OWN);
        assertThat(own.page().select("#PHOTOS").text()).contains("съгласие", "на хартия");
        var back = citizen.submit(own, OWN + "/PHOTOS/withdrawal", Map.of());
        assertThat(back.location()).isEqualTo(OWN + "?changed=PHOTOS#PHOTOS");

        var changed = citizen.get(OWN + "?changed=PHOTOS");
        assertThat(changed.page().select("#PHOTOS .notice").text()).contains("оттеглено", "Върнете го");
        assertThat(coordinator.get(CARD).page().select("#consents").text()).contains("оттеглено", "от профила си");

        citizen.submit(changed, OWN + "/PHOTOS", Map.of());
        assertThat(citizen.get(OWN).page().select("#PHOTOS .badge").text()).contains("съгласие");
        assertThat(citizen.get("/account/known").page().text())
                .contains("Снимки и видео от събития", "Текст, версия 1");
    }

    @Test
    void aFormWithoutAWayComesBackWithWhatWasTyped() {
        var answer = coordinator.submit(NEW, NEW, Map.of("purpose", "NEWS", "way", "", "note", "лист 14"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("input[name=note]").attr("value")).isEqualTo("лист 14");
        assertThat(answer.page().select("input[name=purpose][checked]").attr("value"))
                .isEqualTo("NEWS");
        assertThat(answer.page().text()).contains("Изберете как го е казал");
    }

    @Test
    void whoeverDoesNotWantToBeLookedForIsNotWrittenDownAsAgreeing() {
        coordinator.submit(REFUSAL, REFUSAL, Map.of("extent", "EVERYTHING", "way", "PHONE"));
        assertThat(coordinator.get(CARD).page().select("#consents .badge").eachText())
                .hasSize(7)
                .allMatch(text -> text.contains("възражение"));

        var again = coordinator.submit(NEW, NEW, Map.of("purpose", "NEWS", "way", "PHONE"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().text()).contains("Само той може да промени решението си");

        var own = citizen.get(OWN);
        citizen.submit(own, OWN + "/NEWS", Map.of());
        assertThat(citizen.get(OWN).page().select("#NEWS .badge").text()).contains("съгласие");
    }

    @Test
    void aRefusalOfNothingIsNoRefusal() {
        var answer = coordinator.submit(REFUSAL, REFUSAL, Map.of("extent", "OBJECTED", "way", "PHONE"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Изберете поне едно");
    }

    @Test
    void wordsGetANewVersionBesideTheOld() {
        var path = "/people/consents/NEWS";
        var answer = coordinator.submit(path, path, Map.of("bg", "Нови думи", "en", "New words"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(coordinator.get(path).page().select("h2").eachText()).contains("Текст, версия 2", "Текст, версия 1");
        assertThat(coordinator.submit(path, path, Map.of("bg", " ", "en", "x")).status())
                .isEqualTo(422);
        assertThat(consents.wordings("NEWS")).hasSize(2);
    }

    @Test
    @Tries({"A2", "A5"})
    void hidesFromWhoeverHasNoRight() {
        for (var path : List.of(CARD + "/consents", NEW, REFUSAL, "/people/consents", "/people/consents/NEWS")) {
            assertThat(citizen.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(coordinator.get("/people/consents/NOTHING").status()).isEqualTo(404);
        assertThat(coordinator.get("/people/nikoga/consents").status()).isEqualTo(404);
        coordinator.submit(
                "/people/new?kind=ORGANISATION", "/people/new", Map.of("kind", "ORGANISATION", "name", "Клуб"));
        assertThat(coordinator.get("/people/klub/consents").status()).isEqualTo(404);
    }

    @Test
    void speaksEnglishToo() {
        var page = citizen.send(
                citizen.request(OWN).header("Accept-Language", "en").GET());

        assertThat(page.heading()).isEqualTo("What we may contact you about");
        assertThat(page.body()).doesNotContain("⟨");
    }

    private Visitor visitor(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
