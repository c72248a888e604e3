package org.megdan.desk.strategy.imports;

/** The document that somebody asks for is a strategy by now; nothing was done to it again. */
class AlreadyAccepted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String strategy;

    /** @param strategy address of the strategy that was made of it */
    AlreadyAccepted(String strategy) {
        super(strategy, null, false, false);
        this.strategy = strategy;
    }

    String strategy() {
        return strategy;
    }
}
