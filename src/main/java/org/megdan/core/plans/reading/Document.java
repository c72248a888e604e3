package org.megdan.core.plans.reading;

import java.util.List;

/** A document that was read, or the reason why it was not. */
public sealed interface Document {

    record Read(SourceText source) implements Document {}

    record Refused(String key, List<Object> arguments) implements Document {

        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
