package org.megdan.platform.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Statements;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a request costs that brings a session. */
@PagesTest
class SessionReadsTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void signIn() {
        new Stage(application).enter(Cast.COORDINATOR);
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void aPageReadsItsSessionOnce() {
        var asked = Statements.during(
                () -> assertThat(coordinator.get("/my").status()).isEqualTo(200));

        assertThat(asked.stream().filter(each -> each.contains("from identity.session where id = ")))
                .hasSize(1);
    }

    @Test
    void aSessionThatWasEndedElsewhereIsOverWithTheNextRequest() {
        coordinator.get("/my");
        sql.sql("delete from identity.session").update();

        assertThat(coordinator.get("/my").status()).isEqualTo(303);
    }
}
