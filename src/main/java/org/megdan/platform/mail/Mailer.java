package org.megdan.platform.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.mail.letters.LetterQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts letters in the queue. While no SMTP server is configured they stay there for the administrator to see. */
@Component
public class Mailer {

    private final LetterQueue queue;
    private final boolean hasServer;

    Mailer(LetterQueue queue, @Value("${spring.mail.host:}") String host) {
        this.queue = queue;
        this.hasServer = !host.isBlank();
    }

    /** Kept or lost with the running transaction; refuses an address or a subject with more than one line. */
    public void send(String recipient, String subject, String body) {
        queue.add(recipient, subject, body, null);
    }

    /** A letter to somebody of whom nothing is kept any more: its row goes as soon as it has left, and after two weeks at the latest. */
    public void sendFleeting(String recipient, String subject, String body) {
        queue.addFleeting(recipient, subject, body);
    }

    /**
     * A letter of a kind that comes again and again.
     *
     * @param unsubscribe where a POST without anything else ends them (RFC 8058)
     */
    public void sendRecurring(String recipient, String subject, String body, String unsubscribe) {
        queue.add(recipient, subject, body, unsubscribe);
    }

    /** Whether letters leave this server at all. */
    public boolean hasServer() {
        return hasServer;
    }

    /** What was sent to an address or waits for it, newest first, without the letters' bodies. */
    public List<LetterRow> to(String recipient, int most) {
        return queue.to(recipient, most);
    }

    /** Newest first, twenty-five at a time; {@code before} is the last id of the page before. */
    public List<LetterRow> list(@Nullable UUID before) {
        return queue.list(before);
    }
}
