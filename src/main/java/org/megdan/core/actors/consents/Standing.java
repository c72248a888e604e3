package org.megdan.core.actors.consents;

import org.jspecify.annotations.Nullable;

/**
 * How a purpose stands with somebody.
 *
 * @param last what they said last, null when they were never asked
 */
public record Standing(Purpose purpose, @Nullable Said last) {

    public boolean isGiven() {
        return last != null && last.answer() == Answer.GIVEN;
    }

    public boolean isObjected() {
        return last != null && last.answer() == Answer.OBJECTED;
    }

    /** They agreed to words that have been replaced since. */
    public boolean isToOlderWords() {
        var wording = last == null ? null : last.wording();
        return wording != null && wording.number() < purpose.wording().number();
    }
}
