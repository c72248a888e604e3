package org.megdan.platform.identity.factors;

/** Who switched a second factor off: its owner must not read that it was they when it was not. */
public enum OffBy {
    OWNER("off"),
    TEAM("off-by-team"),
    MACHINE("off-by-machine");

    private final String letter;

    OffBy(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }
}
