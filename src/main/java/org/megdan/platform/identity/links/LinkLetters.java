package org.megdan.platform.identity.links;

import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.NetworkName;
import org.megdan.platform.web.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words of the letters. Their address is the configured one, never what a request claims. */
@Component
class LinkLetters {

    static final String PATH = "/sign-in/link/";

    private final Mailer mailer;
    private final Messages messages;
    private final PublicAddress address;
    private final ObjectProvider<NetworkName> network;

    LinkLetters(Mailer mailer, Messages messages, PublicAddress address, ObjectProvider<NetworkName> network) {
        this.mailer = mailer;
        this.messages = messages;
        this.address = address;
        this.network = network;
    }

    void signIn(String email, String word, Language language) {
        mailer.send(
                email,
                messages.text(language, "identity.letter.sign-in.subject", network(language)),
                messages.text(language, "identity.letter.sign-in.body", network(language), link(word)));
    }

    void invitation(String email, String name, String word, Language language) {
        mailer.send(
                email,
                messages.text(language, "identity.letter.invitation.subject", network(language)),
                messages.text(language, "identity.letter.invitation.body", network(language), link(word), name));
    }

    private String link(String word) {
        return address.base() + PATH + word;
    }

    private String network(Language language) {
        return network.getObject().name(language).replaceAll("\\p{Cntrl}", " ");
    }
}
