package org.megdan.platform.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Authenticator;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** As an installation is served unless it says otherwise: rights over others' rights wait for a second factor. */
@PagesTest
@TestPropertySource(properties = "megdan.second-factor=administration")
class AdministrationTests {

    private static final String WAITING = "чакат втора стъпка";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor administrator;

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        administrator = new Visitor(port);
    }

    @Test
    void administersWithTwoFactorsAndKeepsEveryOtherRightWithOne() {
        administrator.signIn(Cast.ADMINISTRATOR.email(), Cast.PASSWORD);
        assertThat(administrator.get("/people/letters").status()).isEqualTo(404);
        var people = administrator.get("/people");
        assertThat(people.status()).isEqualTo(200);
        assertThat(people.page().select(".notice").text()).contains(WAITING);
        assertThat(people.page().select(".notice a[href='/account/second-factor']"))
                .hasSize(1);

        var app = Authenticator.enrol(administrator);
        assertThat(administrator.get("/people/letters").status()).isEqualTo(200);
        assertThat(administrator.get("/people").body()).doesNotContain(WAITING);

        var anew = new Visitor(port).signIn(Cast.ADMINISTRATOR.email(), Cast.PASSWORD);
        assertThat(anew.get("/people/letters").location()).isEqualTo("/sign-in");
        anew.submit("/sign-in/code", "/sign-in/code", Map.of("code", app.code(0)));
        assertThat(anew.get("/people/letters").status()).isEqualTo(200);

        anew.submit("/account/second-factor", "/account/second-factor/removal", Map.of("code", Cast.PASSWORD));
        assertThat(anew.get("/people/letters").status())
                .as("without a second factor again")
                .isEqualTo(404);
    }

    @Test
    void whoeverAdministersLetsInWhoLostTheirTelephone() {
        var stage = new Stage(application);
        stage.enter(Cast.VOLUNTEER);
        Authenticator.enrol(new Visitor(port).signIn(Cast.VOLUNTEER.email(), Cast.PASSWORD));
        administrator.signIn(Cast.ADMINISTRATOR.email(), Cast.PASSWORD);
        Authenticator.enrol(administrator);
        var card = administrator.get("/people").page().select("a:contains(" + Cast.VOLUNTEER.name() + ")");
        var path = card.attr("href");

        var done = administrator.submit(path, path + "/account/second-factor/removal", Map.of());

        assertThat(done.location()).isEqualTo(path);
        var volunteer = new Visitor(port);
        var answer = volunteer.submit(
                "/sign-in", "/sign-in", Map.of("email", Cast.VOLUNTEER.email(), "password", Cast.PASSWORD));
        assertThat(answer.location()).isEqualTo("/my");
    }
}
