package org.megdan.desk.membership.applications;

/**
 * An application as its viewer found it.
 *
 * @param speaks they speak for the applicant
 * @param reads they read it for the network
 * @param edits they keep applications for the network
 * @param decides they record what was decided
 */
public record Seen(Application application, boolean speaks, boolean reads, boolean edits, boolean decides) {

    /** Whoever fills it: the applicant's delegate, and the office where it came on paper. */
    public boolean mayFill() {
        return (speaks || edits && application.onPaper()) && application.state().isOpenToApplicant();
    }

    public boolean mayWithdraw() {
        return (speaks || edits && application.onPaper())
                && !application.state().isDecided()
                && application.state() != State.WITHDRAWN;
    }

    /** Nobody judges what they brought themselves. */
    public boolean mayTake() {
        return edits && !speaks && application.state() == State.SENT;
    }

    public boolean mayReview() {
        return edits && !speaks && application.state() == State.IN_REVIEW;
    }

    public boolean mayDecide() {
        return decides && !speaks && application.state() == State.IN_REVIEW;
    }

    public boolean isOwnInterest() {
        return speaks && (edits || decides);
    }
}
