package org.megdan.core.plans;

import java.util.UUID;

/** Somebody else saved the same node meanwhile. Carries both texts, so that nothing typed is lost. */
public class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID node;
    private final transient Object yours;
    private final transient Object theirs;
    private final int lock;

    public StaleEdit(UUID node, Object yours, Object theirs, int lock) {
        super("saved by somebody else meanwhile: " + node);
        this.node = node;
        this.yours = yours;
        this.theirs = theirs;
        this.lock = lock;
    }

    public UUID node() {
        return node;
    }

    /** What was typed and is not saved: a {@link NodeEdit} when a node was edited. */
    public Object yours() {
        return yours;
    }

    /** What is saved now, of the same type. */
    public Object theirs() {
        return theirs;
    }

    /** With this number the next save is accepted. */
    public int lock() {
        return lock;
    }
}
