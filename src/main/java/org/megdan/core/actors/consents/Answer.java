package org.megdan.core.actors.consents;

import java.util.Locale;

/** What somebody said about a purpose. Who objected does not want to be asked again. */
public enum Answer {
    GIVEN,
    WITHDRAWN,
    OBJECTED;

    public String key() {
        return "actors.consents.answer." + name().toLowerCase(Locale.ROOT);
    }
}
