package org.megdan.desk.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.retention.Retention;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PagesTest
class ProtectionPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    Retention retention;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Stage stage;
    private Visitor kalina;
    private Visitor neda;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CITIZEN);
        kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        neda = new Visitor(port).signIn(Cast.CITIZEN.email(), Cast.PASSWORD);
    }

    @Test
    void whatSomebodyAsksIsAnsweredBesideTheirData() {
        var ask = neda.get("/account/requests/new?kind=CORRECT");
        var empty = neda.submit(ask, "/account/requests", Map.of("words", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Напишете какво да се поправи");
        assertThat(neda.submit(ask, "/account/requests", Map.of("words", "Името ми е друго"))
                        .location())
                .isEqualTo("/account/known");
        assertThat(neda.get("/account/known").body()).contains("Името ми е друго", "чака отговор до");

        assertThat(kalina.get("/my").body()).contains("Искане за поправка на данни", Cast.CITIZEN.name());
        var path = requests().getFirst();
        var request = kalina.get(path);
        assertThat(request.body()).contains("Името ми е друго");
        assertThat(kalina.submit(request, path, Map.of("outcome", "", "answer", ""))
                        .status())
                .isEqualTo(422);
        assertThat(kalina.submit(request, path, Map.of("outcome", "DONE", "answer", "Поправено е."))
                        .location())
                .isEqualTo("/protection");

        assertThat(letter()).contains(Cast.CITIZEN.email(), "/account/known").doesNotContain("Поправено", "Името ми");
        assertThat(neda.get("/account/known").body())
                .contains("направено: Поправено е.")
                .doesNotContain("чака отговор");
        assertThat(kalina.get("/my").body()).doesNotContain("Искане за поправка на данни");
    }

    @Test
    @Tries("I4")
    void askedTwiceItIsOneRequest() {
        var ask = "/account/requests/new?kind=ERASE";
        assertThat(neda.get(ask).body()).doesNotContain("Вече чака");
        neda.submit(ask, "/account/requests", Map.of("words", "Не желая „писма“."));
        assertThat(neda.get(ask).page().select(".notice:contains(Вече чака) a[href=/account/known]"))
                .hasSize(1);
        assertThat(neda.get("/account/requests/new?kind=CORRECT").body()).doesNotContain("Вече чака");
        neda.submit(ask, "/account/requests", Map.of());
        assertThat(requests()).hasSize(1);
        assertThat(neda.get("/account/known").body()).contains("„Не желая «писма».“ чака отговор до");
        assertThat(kalina.get(requests().getFirst()).page().select("a[href$=/erasure]"))
                .isNotEmpty();
    }

    @Test
    void anErasureIsNotSaidToBeDoneAndNobodyAnswersTwice() {
        neda.submit("/account/requests/new?kind=ERASE", "/account/requests", Map.of());
        var path = requests().getFirst();
        var page = kalina.get(path);
        assertThat(page.page().select("input[name=outcome][checked]").val()).isEqualTo("REFUSED");
        var said = kalina.submit(page, path, Map.of("outcome", "DONE", "answer", "Изтрихме Ви."));
        assertThat(said.status()).isEqualTo(422);
        assertThat(said.body()).contains("изпълнява само със заличаване", "Изтрихме Ви.");
        assertThat(kalina.submit(page, path, Map.of("outcome", "REFUSED", "answer", "Тече дело."))
                        .status())
                .isEqualTo(303);
        var late = kalina.submit(page, path, Map.of("outcome", "REFUSED", "answer", "Не може."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Някой друг вече отговори", "Не може.", "Тече дело.");
    }

    @Test
    void nobodyIsMadeWhoWasErased() {
        var made = kalina.submit("/people/new", "/people/new", Map.of("kind", "ERASED", "name", "Заличено лице"));
        assertThat(made.status()).isEqualTo(422);
    }

    @Test
    void whoeverIsKeptTooLongIsOnTheListUntilSomebodyDecides() {
        former("Стоян Отдавнашен", 4);
        former("Цонка Скорошна", 1);
        var back = former("Върнал Се", 4);
        stage.asDirector(() -> ties.begin(TieDraft.of(back, stage.network(), "VOLUNTEER", ties.today())));

        assertThat(kalina.submit("/protection/retention", "/protection/retention/list", Map.of())
                        .status())
                .isEqualTo(303);
        var list = kalina.get("/protection/retention");
        assertThat(list.body())
                .contains("Стоян Отдавнашен", "1 човек чака решение")
                .doesNotContain("Цонка", "Върнал");
        assertThat(kalina.get("/my").body()).contains("Докога пазим");

        var keep = "/protection/people/stoyan-otdavnashen/keeping";
        assertThat(list.page().select("a[href=" + keep + "]")).hasSize(1);
        var wrong = kalina.submit(keep, keep, Map.of("until", "2001-01-01", "reason", "тече дело"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Денят вече е минал", "тече дело");
        assertThat(kalina.submit(keep, keep, Map.of("until", "+999999999-12-31", "reason", "тече дело"))
                        .status())
                .isEqualTo(422);
        assertThat(kalina.submit(keep, keep, Map.of("until", "2199-01-01", "reason", "тече дело"))
                        .status())
                .isEqualTo(303);
        assertThat(kalina.get("/protection/retention").body()).contains("Никой не чака решение");
        assertThat(retention.list()).isZero();
    }

    @Test
    void aRuleHoldsFromTheNextListOn() {
        former("Стоян Отдавнашен", 4);
        var rule = "/protection/retention/rules/VOLUNTEER";
        var page = kalina.get(rule);
        assertThat(kalina.submit(page, rule, Map.of("months", "много", "then", "ASK"))
                        .body())
                .contains("много", "Месеците са от 1 до 600");
        assertThat(kalina.submit(page, rule, Map.of("months", "0", "then", "ASK"))
                        .body())
                .contains("Месеците са от 1 до 600");
        assertThat(kalina.submit(page, rule, Map.of("months", "120", "then", "ASK"))
                        .status())
                .isEqualTo(303);
        assertThat(kalina.get("/protection/retention").body()).contains("120 месеца");
        assertThat(retention.list()).isZero();
    }

    @Test
    @Tries("I6")
    void whoeverReadsTheLogSeesWhoLooked() {
        kalina.get("/people/neda-nauzhkimova");
        assertThat(kalina.get("/protection/looks?person=neda-nauzhkimova").body())
                .contains(Cast.COORDINATOR.name(), "координатор", "Отворен картон");
        assertThat(neda.get("/protection/looks").status()).isEqualTo(404);
        assertThat(neda.get("/protection").status()).isEqualTo(404);
    }

    private java.util.List<String> requests() {
        return kalina.get("/protection")
                .page()
                .select("a[href^=/protection/requests/]")
                .eachAttr("href");
    }

    private String letter() {
        return sql.sql(
                        "select recipient || ' ' || subject || ' ' || body from mail.letter where subject like 'Има отговор%'")
                .query(String.class)
                .single();
    }

    private UUID former(String name, int years) {
        return stage.asDirector(() -> {
            var person = actors.create(ActorDraft.person(name));
            var end = ties.today().minusYears(years);
            ties.begin(new TieDraft(person, stage.network(), "VOLUNTEER", "", end.minusYears(1), end, ""));
            return person;
        });
    }
}
