package org.megdan.platform.mail.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends what waits, one letter at a time. What may have left already is marked as doubtful and never sent again. */
@Component
public class LetterSender {

    private static final int MOST_ATTEMPTS = 8;
    private static final int PERMANENT = 500;

    private final LetterQueue queue;
    private final ObjectProvider<JavaMailSender> servers;
    private final LetterForm form;

    LetterSender(LetterQueue queue, ObjectProvider<JavaMailSender> servers, LetterForm form) {
        this.queue = queue;
        this.servers = servers;
        this.form = form;
    }

    /** How many were handed to the server. */
    public int sendWaiting() {
        var server = servers.getIfAvailable();
        if (server == null) {
            return 0;
        }
        queue.doubtAbandoned();
        int sent = 0;
        for (var letter = queue.claim(); letter.isPresent(); letter = queue.claim()) {
            sent += send(letter.get(), server) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(LetterQueue.Claimed letter, JavaMailSender server) {
        try {
            server.send(form.of(letter, server));
            queue.sent(letter.id());
            return true;
        } catch (MailException e) {
            settle(letter, e);
            return false;
        }
    }

    private void settle(LetterQueue.Claimed letter, MailException failure) {
        var reason = reason(failure);
        var why = reason.getClass().getSimpleName();
        int code = reason instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
        if (code < 0) {
            // the connection broke after the letter was handed over, before the answer
            queue.doubted(letter.id(), why);
        } else if (code >= PERMANENT || reason instanceof SendFailedException && code == 0 || isSpent(letter)) {
            queue.failed(letter.id(), why + " " + code);
        } else {
            queue.tryLater(letter.id(), why + " " + code, Duration.ofSeconds(30L << letter.attempts()));
        }
    }

    private static boolean isSpent(LetterQueue.Claimed letter) {
        return letter.attempts() >= MOST_ATTEMPTS;
    }

    private static Exception reason(MailException failure) {
        @Nullable
        Exception first = failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : null;
        if (first instanceof MessagingException inner
                && inner.getNextException() instanceof SMTPSendFailedException smtp) {
            return smtp;
        }
        return first == null ? failure : first;
    }
}
