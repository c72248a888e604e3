package org.megdan.platform.identity.factors;

import java.util.UUID;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Authenticator;
import org.megdan.testing.Cast;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.context.ApplicationContext;

/** The coordinator, signed in, with a second factor that has just been switched on. */
record Enrolled(UUID account, Visitor owner, Authenticator app) {

    static Enrolled coordinator(ApplicationContext application, int port) {
        var person = new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        var account = application.getBean(Accounts.class).ofPerson(person).orElseThrow();
        var owner = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        return new Enrolled(account.id(), owner, Authenticator.enrol(owner));
    }
}
