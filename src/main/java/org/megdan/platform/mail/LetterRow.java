package org.megdan.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter in the administrator's list; the body is there only until it is sent. */
public record LetterRow(
        UUID id,
        String recipient,
        String subject,
        @Nullable String body,
        Instant createdAt,
        State state,
        @Nullable String lastError) {

    public enum State {
        WAITING,
        SENT,
        FAILED,
        DOUBTFUL;

        public String key() {
            return "mail.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
