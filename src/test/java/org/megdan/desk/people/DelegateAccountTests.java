package org.megdan.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The account of somebody who speaks for another organisation: kept by who keeps accounts, given to nobody else. */
@PagesTest
class DelegateAccountTests {

    private static final String CARD = "/people/rositsa-nebivala";

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    Ties ties;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Stage stage;
    private UUID rositsa = new UUID(0, 0);
    private UUID club = new UUID(0, 0);
    private Visitor administrator = new Visitor(0);

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        rositsa = stage.enter(Cast.DELEGATE);
        club = stage.organisation(Cast.YOUTH_CLUB);
        administrator = new Visitor(port).signIn(Cast.ADMINISTRATOR.email(), Cast.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELEGATE", "CHAIR", "COORDINATOR"})
    @Tries("P6")
    void isStoppedSignedOutAndOpenedWithoutTheRightToAppointAndTheTieStands(String kind) {
        speak(kind);
        var before = tiesOfRositsa();
        var there = new Visitor(port).signIn(Cast.DELEGATE.email(), Cast.PASSWORD);

        act("/account/sign-out");
        assertThat(there.get("/account").status()).isEqualTo(303);
        act("/account/disable");
        assertThat(there.submit(
                                "/sign-in",
                                "/sign-in",
                                Map.of("email", Cast.DELEGATE.email(), "password", Cast.PASSWORD))
                        .status())
                .isEqualTo(422);
        act("/account/enable");
        there.signIn(Cast.DELEGATE.email(), Cast.PASSWORD);

        assertThat(there.get("/members/ours").page().select("main h2").eachText())
                .contains(Cast.YOUTH_CLUB);
        assertThat(tiesOfRositsa()).isEqualTo(before);
    }

    @Test
    @Tries("P6")
    void aVoiceThatEndedMeanwhileDoesNotComeBackWithTheAccount() {
        speak("DELEGATE");
        act("/account/disable");
        sql.sql("update actors.tie set until = actors.today() where from_actor = :person")
                .param("person", rositsa)
                .update();
        act("/account/enable");

        var there = new Visitor(port).signIn(Cast.DELEGATE.email(), Cast.PASSWORD);
        assertThat(there.get("/members/ours").page().select("main h2").eachText())
                .doesNotContain(Cast.YOUTH_CLUB);
    }

    @Test
    @Tries("P6")
    void isGivenToNobodyElseByStoppingItFirst() {
        speak("DELEGATE");
        act("/account/disable");
        var token =
                administrator.get("/account").page().select("input[name=_csrf]").val();

        var taken = administrator.post(CARD + "/invitation", Map.of("_csrf", token, "email", "mine@example.org"));

        assertThat(taken.status()).isEqualTo(422);
        assertThat(accounts.withAddress("mine@example.org")).isEmpty();
        assertThat(accounts.ofPerson(rositsa).orElseThrow().isDisabled()).isTrue();
        assertThat(sql.sql("select count(*) from identity.mail_link")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void speak(String kind) {
        stage.asDirector(
                () -> ties.begin(TieDraft.of(rositsa, club, kind, ties.today().minusDays(1))));
    }

    private void act(String act) {
        assertThat(administrator.submit(CARD, CARD + act, Map.of()).status())
                .as(act)
                .isEqualTo(303);
    }

    private List<String> tiesOfRositsa() {
        return sql.sql(
                        "select kind || since::text || coalesce(until::text, '') from actors.tie where from_actor = :person")
                .param("person", rositsa)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
