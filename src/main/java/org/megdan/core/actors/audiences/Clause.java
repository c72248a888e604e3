package org.megdan.core.actors.audiences;

import java.util.List;

/**
 * At least one of these is true of each, or, negated, none of them.
 *
 * @param any one or more
 */
public record Clause(boolean not, List<Condition> any) {

    public Clause {
        any = List.copyOf(any);
        if (any.isEmpty()) {
            throw new IllegalArgumentException("A clause says something");
        }
    }
}
