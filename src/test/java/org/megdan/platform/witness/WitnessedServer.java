package org.megdan.platform.witness;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.megdan.Megdan;
import org.megdan.testing.Cast;
import org.megdan.testing.Stage;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A server that is its own witness; at the beginning of a test nothing is signed. */
@SpringBootTest(classes = Megdan.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, BothSides.class})
abstract class WitnessedServer {

    @Autowired
    ApplicationContext application;

    @Value("${megdan.data}")
    Path data;

    final Visitor visitor = new Visitor(BothSides.PORT);

    @BeforeEach
    void begin() throws IOException {
        BothSides.begin(data);
    }

    OwnLog log() {
        return new OwnLog(application, data);
    }

    void actAndSign(int times) throws IOException {
        log().act(times);
        log().sign();
    }

    /** The database stays from one test to the next, so each has one of its own. */
    Visitor administrator() {
        var member = new Cast.Member(Cast.ADMINISTRATOR.name(), "keeper-" + System.nanoTime() + "@example.org");
        new Stage(application).enter(member, "ADMINISTRATOR");
        return new Visitor(BothSides.PORT).signIn(member.email(), Cast.PASSWORD);
    }
}
