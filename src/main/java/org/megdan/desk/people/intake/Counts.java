package org.megdan.desk.people.intake;

/** How many rows of a file are what, and how many of the doubtful ones are decided. */
public record Counts(int fresh, int known, int doubtful, int wrong, int undecided, int decidedNew) {

    public int all() {
        return fresh + known + doubtful + wrong;
    }

    public int made() {
        return fresh + decidedNew;
    }

    public int joined() {
        return known + doubtful - undecided - decidedNew;
    }

    public int leftOut() {
        return wrong + undecided;
    }
}
