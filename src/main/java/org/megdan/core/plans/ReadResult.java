package org.megdan.core.plans;

import java.util.List;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.reading.SourceText;

/** What became of a document that someone gave us. */
public sealed interface ReadResult {

    /** It was read; the source stands beside the outline so that every node can show where it came from. */
    record Recognised(Outline outline, SourceText source) implements ReadResult {}

    /** It was not read: a message of {@code plans.reading.*} says what, why and what was kept. */
    record Refused(String key, List<Object> arguments) implements ReadResult {

        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
