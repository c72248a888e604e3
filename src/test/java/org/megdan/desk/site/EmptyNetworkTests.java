package org.megdan.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a network shows before it has its first strategy. */
@PagesTest
class EmptyNetworkTests {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    @Test
    void theFirstPageSendsNobodyToAnEmptyList() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        assertThat(new Visitor(port).get("/").page().select(".hero a")).isEmpty();
        assertThat(coordinator.get("/").page().select(".hero a.button-primary").eachAttr("href"))
                .containsExactly("/strategy/imports");
        assertThat(new Visitor(port).get("/open-data").page().select(".empty").text())
                .contains("Щом мрежата публикува стратегия");
    }
}
