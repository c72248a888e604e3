package org.megdan.desk.people.intake;

import org.junit.jupiter.api.BeforeEach;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator who is about to bring in a list. */
@PagesTest
abstract class IntakeStage {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    Stage stage;
    Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }
}
