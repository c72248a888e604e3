package org.megdan.platform.identity.factors;

import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.NetworkName;
import org.megdan.platform.web.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the owner of an account what happened to their second factor, in case it was not they who did it. */
@Component
class FactorLetters {

    private static final String LETTER = "identity.letter.second-factor.";

    private final Mailer mailer;
    private final AccountRecords accounts;
    private final Messages messages;
    private final PublicAddress address;
    private final ObjectProvider<NetworkName> network;

    FactorLetters(
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

    void switchedOn(UUID account) {
        send(account, "on", 0);
    }

    /** @param by what the letter says of who did it */
    void switchedOff(UUID account, OffBy by) {
        send(account, by.letter(), 0);
    }

    void wrongCodes(UUID account) {
        send(account, "wrong", 0);
    }

    void recoveryCodeUsed(UUID account, int left) {
        send(account, "recovery", left);
    }

    void recoveryCodesRenewed(UUID account) {
        send(account, "renewed", 0);
    }

    private void send(UUID account, String what, int left) {
        accounts.find(account).ifPresent(owner -> {
            var language = Objects.requireNonNullElse(owner.language(), Language.BG);
            var name = network.getObject().name(language).replaceAll("\\p{Cntrl}", " ");
            mailer.send(
                    owner.email(),
                    messages.text(language, LETTER + what + ".subject", name),
                    messages.text(
                            language,
                            LETTER + what + ".body",
                            name,
                            address.base() + "/account",
                            left,
                            Acting.now().name()));
        });
    }
}
