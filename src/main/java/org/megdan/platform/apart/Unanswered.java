package org.megdan.platform.apart;

/** Why a program that ran apart gave no answer. */
public final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** Somebody else's turn lasted too long. */
        BUSY,
        TOO_SLOW,
        TOO_MUCH_MEMORY,
        /** It ended in a way that nobody foresaw; what it said is in our log. */
        FAILED
    }

    private final Reason reason;

    Unanswered(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
