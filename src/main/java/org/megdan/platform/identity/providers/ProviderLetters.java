package org.megdan.platform.identity.providers;

import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.NetworkName;
import org.megdan.platform.web.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that it has a new way in, in case it was not they who opened it. */
@Component
class ProviderLetters {

    private final Mailer mailer;
    private final AccountRecords accounts;
    private final Messages messages;
    private final PublicAddress address;
    private final ObjectProvider<NetworkName> network;

    ProviderLetters(
            Mailer mailer,
            AccountRecords accounts,
            Messages messages,
            PublicAddress address,
            ObjectProvider<NetworkName> network) {
        this.mailer = mailer;
        this.accounts = accounts;
        this.messages = messages;
        this.address = address;
        this.network = network;
    }

    void linked(UUID account, String provider, String label) {
        accounts.find(account).ifPresent(owner -> {
            var language = Objects.requireNonNullElse(owner.language(), Language.BG);
            var name = network.getObject().name(language).replaceAll("\\p{Cntrl}", " ");
            mailer.send(
                    owner.email(),
                    messages.text(language, "identity.letter.provider.subject", name),
                    messages.text(
                            language,
                            "identity.letter.provider.body",
                            name,
                            provider,
                            label.replaceAll("\\p{Cntrl}", " "),
                            address.base() + "/account#provider"));
        });
    }
}
