package org.megdan.platform.identity.sessions;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that remembers what has changed since it was read, so that an unchanged one costs no write. */
class StoredSession implements Session {

    static final Duration LONGEST = Duration.ofDays(30);

    private final Map<String, Serializable> attributes;
    private final Instant created;
    private @Nullable String storedAs;
    private Instant lastSeen;
    private Instant writtenSeen;
    private String id = UUID.randomUUID().toString();
    private Duration idle = Duration.ofDays(7);
    private boolean changed;

    StoredSession(Instant now) {
        this.attributes = new HashMap<>();
        this.created = now;
        this.lastSeen = now;
        this.writtenSeen = now;
    }

    StoredSession(String id, Instant created, Instant lastSeen, Map<String, Serializable> attributes) {
        this.id = id;
        this.storedAs = id;
        this.created = created;
        this.lastSeen = lastSeen;
        this.writtenSeen = lastSeen;
        this.attributes = attributes;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = UUID.randomUUID().toString();
        changed = true;
        return id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else if (value instanceof Serializable lasting) {
            attributes.put(name, lasting);
            changed = true;
        } else {
            throw new IllegalArgumentException("a session keeps only what can be written: " + name);
        }
    }

    @Override
    public void removeAttribute(String name) {
        changed |= attributes.remove(name) != null;
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastSeen;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        lastSeen = time;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public boolean isExpired() {
        return false;
    }

    @Nullable
    String storedAs() {
        return storedAs;
    }

    Map<String, Serializable> attributes() {
        return attributes;
    }

    /** Of whose it is, or will be once the second factor is shown; null for a stranger's. */
    @Nullable
    UUID owner() {
        return attributes.get(SessionKeys.HALF) instanceof HalfOpen half
                ? half.account()
                : (UUID) attributes.get(SessionKeys.ACCOUNT);
    }

    boolean isHalfOpen() {
        return attributes.containsKey(SessionKeys.HALF);
    }

    /** When it ends if nobody comes back: soon for somebody who never signed in. */
    Instant end() {
        var byIdleness = lastSeen.plus(attributes.containsKey(SessionKeys.ACCOUNT) ? idle : Duration.ofMinutes(60));
        var byAge = created.plus(LONGEST);
        return byIdleness.isBefore(byAge) ? byIdleness : byAge;
    }

    boolean needsWriting() {
        return changed
                || storedAs == null
                || Duration.between(writtenSeen, lastSeen).toSeconds() >= 60;
    }

    void written() {
        storedAs = id;
        writtenSeen = lastSeen;
        changed = false;
    }
}
