package org.megdan.core.plans.reading;

import java.io.IOException;
import java.util.List;

/** Thrown inside readers when a document cannot be taken; ends as {@link Document.Refused}. */
final class Refusal extends IOException {

    private final String reason;
    private final transient List<Object> arguments;

    Refusal(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** Where the thrower did not know the file's name, that is the argument. */
    Refusal named(String name) {
        return arguments.isEmpty() ? new Refusal(reason, name) : this;
    }

    Document.Refused asResult() {
        return new Document.Refused("plans.reading." + reason, arguments);
    }
}
