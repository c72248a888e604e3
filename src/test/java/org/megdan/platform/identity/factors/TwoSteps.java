package org.megdan.platform.identity.factors;

import java.util.Map;
import org.megdan.testing.Cast;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;

/** Signing in as the coordinator, one step at a time. */
final class TwoSteps {

    private TwoSteps() {}

    static Answer password(Visitor visitor) {
        return visitor.submit(
                "/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD));
    }

    static Answer code(Visitor visitor, String code) {
        return visitor.submit("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }
}
