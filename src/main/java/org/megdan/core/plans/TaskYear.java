package org.megdan.core.plans;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.plans.ActivityRow.State;

/**
 * A task in the plan of a year, and how it stands there by all its activities.
 *
 * @param nodeId stable over the versions of the strategy
 */
public record TaskYear(UUID nodeId, int year, State state) {

    private static final Set<State> SETTLED = Set.of(State.DONE, State.CANCELLED);

    /** One word for many: what is late shows, what is begun is under way, what was cancelled does not hold the rest up. */
    public static State together(Collection<State> states) {
        if (states.contains(State.LATE)) {
            return State.LATE;
        }
        if (states.contains(State.IN_PROGRESS)) {
            return State.IN_PROGRESS;
        }
        if (!states.isEmpty() && SETTLED.containsAll(states)) {
            return states.contains(State.DONE) ? State.DONE : State.CANCELLED;
        }
        return states.contains(State.DONE) ? State.IN_PROGRESS : State.NOT_STARTED;
    }
}
