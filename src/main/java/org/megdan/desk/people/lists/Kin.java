package org.megdan.desk.people.lists;

import java.util.List;
import org.megdan.core.actors.ActorKind;

/** The two lists: people, and all that is not one person. */
public enum Kin {
    PEOPLE("/people", "PERSON", ActorKind.PERSON),
    ORGANISATIONS(
            "/people/organisations", "ORGANISATION", ActorKind.ORGANISATION, ActorKind.GROUP, ActorKind.PUBLIC_BODY);

    private final String path;
    private final String newKind;
    private final List<ActorKind> kinds;

    Kin(String path, String newKind, ActorKind... kinds) {
        this.path = path;
        this.newKind = newKind;
        this.kinds = List.of(kinds);
    }

    public String path() {
        return path;
    }

    /** What the button "add" of this list begins with. */
    public String newKind() {
        return newKind;
    }

    public boolean isPeople() {
        return this == PEOPLE;
    }

    List<ActorKind> kinds() {
        return kinds;
    }
}
