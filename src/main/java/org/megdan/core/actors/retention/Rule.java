package org.megdan.core.actors.retention;

import org.megdan.core.actors.TieKind;

/**
 * How long somebody is kept whose last tie was of this kind.
 *
 * @param months after its end
 */
public record Rule(TieKind kind, int months, Then then) {

    /** What is proposed when the time has come; nothing is done by itself. */
    public enum Then {
        ERASE,
        ASK
    }
}
