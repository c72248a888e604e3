package org.megdan.platform.mail.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** A row becomes a message of plain text, with an identifier of our own that stays the same on every attempt. */
@Component
class LetterForm {

    private final String from;

    LetterForm(@Value("${megdan.mail.from:megdan@localhost}") String from) {
        this.from = from;
    }

    MimeMessage of(LetterQueue.Claimed letter, JavaMailSender server) {
        try {
            var domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
            var message = new Named(server.createMimeMessage(), letter.id(), domain);
            message.setFrom(new InternetAddress(from));
            message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.recipient(), true));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.body(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (letter.unsubscribe() != null) {
                message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            return message;
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
    }

    private static class Named extends MimeMessage {

        private final String name;

        Named(MimeMessage empty, UUID id, String domain) {
            super(empty.getSession());
            this.name = "<" + id + "@" + domain + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
