package org.megdan.platform.database;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Versions of what the tables under a topic hold, for whoever keeps something computed from them. A version moves on every
 * node when a transaction that touched the topic commits (migrations attach {@code database.touch('topic')} to their tables),
 * and on the committing node before the transaction's caller goes on. Read the version before the queries.
 */
@Component
public class Stamps {

    /** Whoever sends this as a topic means all of them; its own version moves only when nobody knows what was touched. */
    public static final String EVERYTHING = "*";

    private final ConcurrentHashMap<String, AtomicLong> touches = new ConcurrentHashMap<>();
    private final AtomicLong ofEverything = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean hearing;

    /**
     * The version of a topic; costs no query. While changes can't be heard of, every call gives another version, so that
     * nothing kept counts as current.
     */
    public long current(String topic) {
        if (!hearing) {
            ofEverything.incrementAndGet();
        }
        var touched = touches.get(topic);
        return ofEverything.get() + (touched == null ? 0 : touched.get());
    }

    /** Called after any version has moved, before the change's own caller goes on: be quick, and want no connection of the pool, of which the caller still holds one. */
    public void onTouch(Runnable listener) {
        listeners.add(listener);
    }

    /** Moves every version of this node: what pages say has changed, though no table has. */
    public void touchEverything() {
        touch(EVERYTHING);
    }

    void touch(String topic) {
        if (topic.equals(EVERYTHING)) {
            ofEverything.incrementAndGet();
        } else {
            touches.computeIfAbsent(topic, t -> new AtomicLong()).incrementAndGet();
        }
        listeners.forEach(Runnable::run);
    }

    /** From now on changes are heard of; what happened before is unknown. */
    void hear() {
        touch(EVERYTHING);
        hearing = true;
    }

    boolean isHearing() {
        return hearing;
    }

    void goDeaf() {
        hearing = false;
        listeners.forEach(Runnable::run);
    }
}
