package org.megdan.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a module has entrusted to people by name. Whoever names somebody as answering for something implements it, so that
 * nothing stays with a person who is gone: a handover asks them all.
 */
public interface Entrusted {

    /** The message key of what these things are, {@code <module>.entrusted.<word>}; also kept in records. */
    String kind();

    /** The right without which nobody can go on with these things, empty where none is needed. */
    default String right() {
        return "";
    }

    /** Everybody with whom something stands that is not finished. One query. */
    Set<UUID> persons();

    /** What stands with these people and is not finished. A fixed number of queries. */
    List<Charge> of(Collection<UUID> persons, Layout layout);

    /**
     * Passes a thing on, in the running transaction and with an entry of its own in the log.
     *
     * @return a receipt: by what the module will know that nobody touched the thing since
     * @throws Refusal when the thing stands with somebody else by now
     */
    default String pass(UUID thing, UUID from, UUID to) {
        throw new UnsupportedOperationException(kind() + " is told of and not passed on");
    }

    /** Undoes the passing that the receipt is of; false, and nothing is changed, when somebody touched the thing meanwhile. */
    default boolean takeBack(UUID thing, UUID from, UUID to, String receipt) {
        return false;
    }
}
