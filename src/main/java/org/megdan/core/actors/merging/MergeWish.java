package org.megdan.core.actors.merging;

import java.util.Set;
import java.util.UUID;

/**
 * Which record stays, as it and the other were seen, and what it takes over from the one that goes.
 *
 * @param taken of everything else the kept record's own stays
 */
public record MergeWish(UUID kept, int keptVersion, UUID gone, int goneVersion, Set<Field> taken) {

    public enum Field {
        NAME,
        DESCRIPTION,
        EIK,
        LEGAL_FORM,
        REGISTRY_NO,
        PLACE
    }

    public MergeWish {
        taken = Set.copyOf(taken);
    }

    boolean takes(Field field) {
        return taken.contains(field);
    }
}
