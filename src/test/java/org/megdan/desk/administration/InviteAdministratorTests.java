package org.megdan.desk.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.audit.History;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class InviteAdministratorTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    InviteAdministrator invite;

    @Autowired
    Accounts accounts;

    @Autowired
    History history;

    @LocalServerPort
    int port;

    private Stage stage;

    @BeforeEach
    void found() {
        stage = new Stage(application);
    }

    @Test
    @Tries("G3")
    void signsANewAdministratorInOnce() {
        var path = invite.path("keeper@example.org");

        var keeper = open(path);
        assertThat(keeper.get("/people/letters").status()).isEqualTo(200);
        assertThat(open(path).get("/account").status()).isEqualTo(303);
        var person = accounts.withAddress("keeper@example.org").orElseThrow().person();
        assertThat(history.of("actor", person, null).entries())
                .extracting(entry -> entry.actor() + " " + entry.action())
                .contains(
                        "./megdan invite-admin identity.act.invited-at-machine",
                        "./megdan invite-admin actors.act.tie-begun");
    }

    @Test
    void opensAStoppedAccountAgain() {
        var person = stage.enter(Cast.CITIZEN);
        accounts.disable(accounts.ofPerson(person).orElseThrow().id());

        var citizen = open(invite.path("NEDA@example.org"));

        assertThat(citizen.get("/people/letters").status()).isEqualTo(200);
        assertThat(open(invite.path(Cast.CITIZEN.email())).get("/account").status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> invite.path("nobody")).isInstanceOf(Refusal.class);
    }

    private Visitor open(String path) {
        var visitor = new Visitor(port);
        visitor.get(path);
        visitor.submit("/sign-in/link/confirm", "/sign-in/link/confirm", Map.of());
        return visitor;
    }
}
