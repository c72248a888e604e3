package org.megdan.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An account is a power over rights: who may open and close it, and whose must stay. */
@PagesTest
class AccountPowerTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Ties ties;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    private Stage stage;
    private UUID coordinatorId;
    private Visitor coordinator;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        coordinatorId = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    @Tries("P6")
    void aCoordinatorCannotTakeTheAccountOfAnAdministratorWhoHasNone() {
        var person = personTiedAs("ADMINISTRATOR", "Яна Съчинена");
        var page = "/people/yana-sachinena";

        var answer = coordinator.submit(page, page + "/invitation", Map.of("email", "mine@example.org"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Нищо не е променено. Обърнете се към администратора");
        assertThat(answer.page().select("input[name=email]")).isNotEmpty();
        assertThat(accounts.ofPerson(person)).isEmpty();
    }

    @Test
    @Tries("P6")
    void aCoordinatorNeitherStopsNorOpensNorSignsOutAnAdministrator() {
        stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        var administrator = new Visitor(port).signIn(Cast.ADMINISTRATOR.email(), Cast.PASSWORD);
        var page = "/people/yana-sachinena";

        for (var act : new String[] {"/account/disable", "/account/sign-out", "/invitation"}) {
            var answer = coordinator.submit(page, page + act, Map.of());
            assertThat(answer.status()).as(act).isEqualTo(422);
            assertThat(answer.page().text()).as(act).contains("Нищо не е променено");
        }
        assertThat(administrator.get("/account").status()).isEqualTo(200);
        assertThat(administrator
                        .submit("/people/kalina-prikazkova", "/people/kalina-prikazkova/account/sign-out", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(coordinator.get("/account").status()).isEqualTo(303);
    }

    @Test
    @Tries("P6")
    void theLastWhoCanGrantStopsNeitherTheirAccountNorTheirTieFromTomorrow() {
        // a tie without an account lets nobody in
        personTiedAs("COORDINATOR", "Някой Безпрофилен");
        var page = "/people/kalina-prikazkova";

        var stopped = coordinator.submit(page, page + "/account/disable", Map.of());
        var end = coordinator.get(page).page().select("form[action$=/end]").attr("action");
        var ended = coordinator.submit(
                page, end, Map.of("until", ties.today().plusDays(40).toString()));

        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.page().text()).contains("никой не може да влезе и да дава права");
        assertThat(ended.status()).isEqualTo(422);
        assertThat(actors.card(coordinatorId).orElseThrow().ties().getFirst().until())
                .isNull();
        assertThat(coordinator.get("/people").status()).isEqualTo(200);
    }

    @Test
    void aCoordinatorStopsAndEndsOnceSomebodyElseCanGrant() {
        stage.enter(Cast.CHAIR, "COORDINATOR");
        var page = "/people/kalina-prikazkova";

        assertThat(coordinator.submit(page, page + "/account/disable", Map.of()).status())
                .isEqualTo(303);
        assertThat(coordinator.get("/people").status()).isEqualTo(303);
    }

    private UUID personTiedAs(String kind, String name) {
        return stage.asDirector(() -> {
            var person = actors.create(ActorDraft.person(name));
            ties.begin(TieDraft.of(person, stage.network(), kind, ties.today()));
            return person;
        });
    }
}
