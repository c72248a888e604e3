package org.megdan.desk.membership.programmes;

/** One version of the criteria, with the way to the one before. */
public record CriteriaVersionPage(Programme programme, Criteria criteria) {

    public boolean isInForce() {
        return Integer.valueOf(criteria.number()).equals(programme.criteria());
    }
}
