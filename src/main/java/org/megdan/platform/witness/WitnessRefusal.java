package org.megdan.platform.witness;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A witness does not sign our checkpoint, and says why.
 *
 * @param size of what it has signed before, as far as it tells; else of what it was shown
 * @param at when it first refused
 */
record WitnessRefusal(Why why, long size, Instant at) {

    enum Why {
        /** It does not take the key of this log. */
        UNKNOWN,
        /** It has signed more than there is here. */
        SHORTER,
        /** What is here did not grow out of what it has signed. */
        REWRITTEN
    }

    /** Empty when the file was written by nobody of us; the next answer writes it anew. */
    static Optional<WitnessRefusal> read(String written) {
        var words = written.strip().split(" ");
        try {
            return words.length == 3
                    ? Optional.of(new WitnessRefusal(
                            Why.valueOf(words[0]), Long.parseLong(words[1]), Instant.parse(words[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String written() {
        return why + " " + size + " " + at + "\n";
    }

    /** The sentence that says it. */
    String key() {
        return switch (why) {
            case UNKNOWN -> "witness.refused.unknown";
            case SHORTER -> "witness.refused.shorter";
            case REWRITTEN -> "witness.refused.rewritten";
        };
    }
}
