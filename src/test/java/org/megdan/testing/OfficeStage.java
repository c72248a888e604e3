package org.megdan.testing;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Pages as a coordinator meets them who is signed in. */
@PagesTest
public abstract class OfficeStage {

    @Autowired
    protected ApplicationContext application;

    @LocalServerPort
    protected int port;

    protected Stage stage;
    protected Visitor coordinator;

    @BeforeEach
    void openTheOffice() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = visitor(Cast.COORDINATOR);
    }

    protected final Visitor visitor(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
