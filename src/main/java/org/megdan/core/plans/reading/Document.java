package org.megdan.core.plans.reading;

import java.util.List;

/** A document that was read, as text or as a table, or the reason why it was not. */
public sealed interface Document {

    record Read(SourceText source) implements Document {}

    /** A spreadsheet; what its rows mean is not for the reading to say. */
    record Table(SourceText source, List<List<String>> rows) implements Document {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    record Refused(String key, List<Object> arguments) implements Document {

        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
