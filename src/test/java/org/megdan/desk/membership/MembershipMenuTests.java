package org.megdan.desk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class MembershipMenuTests {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor kalina;

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/members/applications",
                "/members/register",
                "/members/fees",
                "/members/criteria",
                "/members/code",
                "/members/services/use",
                "/members/services/requests"
            })
    void eachPageOfMembershipMarksItsPlaceInTheMenu(String path) {
        var page = kalina.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".desks [aria-current=page]").eachAttr("href"))
                .containsExactly("/members/applications");
    }
}
