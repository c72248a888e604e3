package org.megdan.platform.web;

/** A run of text in a comparison of two states of it. */
public record TextSpan(Kind kind, String text) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }
}
