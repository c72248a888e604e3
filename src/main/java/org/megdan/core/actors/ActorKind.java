package org.megdan.core.actors;

/** What an actor is: a human being, a legal entity, people without a registration, or an authority. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    GROUP,
    PUBLIC_BODY;

    /** The message key of the kind's name. */
    public String key() {
        return "actors.kind." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
