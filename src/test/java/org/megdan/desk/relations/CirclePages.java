package org.megdan.desk.relations;

import org.junit.jupiter.api.BeforeEach;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The coordinator among the pages of whoever stands around the network. */
@PagesTest
abstract class CirclePages {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    Stage stage;
    Circle circle;
    Visitor coordinator;

    @BeforeEach
    void standAround() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        circle = new Circle(application, stage);
    }
}
