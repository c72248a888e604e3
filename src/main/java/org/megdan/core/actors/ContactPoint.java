package org.megdan.core.actors;

import java.util.UUID;

/** A way to reach an actor and what it is for; only public ones are shown outside the team. */
public record ContactPoint(UUID id, Kind kind, String value, String purpose, boolean isPublic) {

    public enum Kind {
        EMAIL,
        PHONE,
        WEB,
        ADDRESS;

        public String key() {
            return "actors.contact." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
