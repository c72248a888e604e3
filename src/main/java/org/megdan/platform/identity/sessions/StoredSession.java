package org.megdan.platform.identity.sessions;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.Session;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** A session that remembers what has changed since it was read, so that an unchanged one costs no write. */
class StoredSession implements Session {

    static final Duration LONGEST = Duration.ofDays(30);

    /** What may be lost: a sentence for the next page, and the word that a form repeats; a form without it is refused. */
    private static final Set<String> PASSING = Set.of(
            SessionFlashMapManager.class.getName() + ".FLASH_MAPS",
            HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN");

    private final Map<String, Serializable> attributes;
    private final Instant created;
    private @Nullable String storedAs;
    private Instant lastSeen;
    private Instant writtenSeen;
    private String id = UUID.randomUUID().toString();
    private Duration idle = Duration.ofDays(7);
    private boolean changed;
    private boolean isOtherwiseChanged;

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
        isOtherwiseChanged = true;
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
            changed(name);
        } else {
            throw new IllegalArgumentException("a session keeps only what can be written: " + name);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) != null) {
            changed(name);
        }
    }

    private void changed(String name) {
        changed = true;
        isOtherwiseChanged |= !PASSING.contains(name);
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

    /** Whether nothing but what passes, and when somebody was seen, is lost if it can't be written. */
    boolean canBeLost() {
        return storedAs != null && !isOtherwiseChanged;
    }

    void written() {
        storedAs = id;
        writtenSeen = lastSeen;
        changed = false;
        isOtherwiseChanged = false;
    }
}
