package org.megdan.core.plans;

import java.util.List;

/**
 * What a document would change in a strategy, before anything changes.
 *
 * @param basis names the text that it was computed from
 * @param offers what can be taken or left, in reading order
 */
public record Proposal(String basis, PlanDifference difference, List<Offer> offers) {

    /**
     * One difference to take or leave.
     *
     * @param key stays the same when the proposal is computed again
     * @param within what comes or goes with it, such as the results of a new goal
     */
    public record Offer(String key, PlanDifference.Entry entry, List<PlanDifference.Entry> within) {}

    public boolean isEmpty() {
        return offers.isEmpty();
    }
}
