package org.megdan.core.actors;

import java.util.List;

/** What an actor is: a human being, a legal entity, people without a registration, or an authority. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    GROUP,
    PUBLIC_BODY,
    /** Somebody who was erased: the record stays for those that refer to it, and says nobody. */
    ERASED;

    /** Those that one may look for and make. */
    public static List<ActorKind> living() {
        return List.of(PERSON, ORGANISATION, GROUP, PUBLIC_BODY);
    }

    /** Whether it is, or was, a human being. */
    public boolean isHuman() {
        return this == PERSON || this == ERASED;
    }

    /** The message key of the kind's name. */
    public String key() {
        return "actors.kind." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
