package org.megdan.core.actors;

import java.util.Set;

/** A record that may be the one of that line, and by what it was found. */
public record Alike(int line, ActorName actor, Set<By> by) {

    public enum By {
        EIK,
        EMAIL,
        PHONE,
        NAME
    }

    /** The same number of the register, or the same name with the same address or telephone: nobody else has that. */
    public boolean isCertain() {
        return by.contains(By.EIK) || by.contains(By.NAME) && by.size() > 1;
    }
}
