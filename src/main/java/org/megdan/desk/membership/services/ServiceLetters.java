package org.megdan.desk.membership.services;

import java.util.Objects;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Component;

/** Tells whoever asked how it stands; whoever can no longer sign in is told nothing. */
@Component
class ServiceLetters {

    private final Accounts accounts;
    private final Mailer mailer;
    private final Layouts layouts;

    ServiceLetters(Accounts accounts, Mailer mailer, Layouts layouts) {
        this.accounts = accounts;
        this.mailer = mailer;
        this.layouts = layouts;
    }

    /** @param what of the letters {@code membership.services.letter.*} */
    void send(Request request, String what) {
        var person = request.askedBy();
        if (person != null) {
            accounts.ofPerson(person)
                    .filter(account -> !account.isDisabled())
                    .ifPresent(account -> send(account, request, what));
        }
    }

    private void send(AccountRow account, Request request, String what) {
        var layout = layouts.ofLetter(Viewer.ANYONE, Objects.requireNonNullElse(account.language(), Language.BG));
        var key = "membership.services.letter." + what;
        var service = line(request.serviceName());
        mailer.send(
                account.email(),
                layout.t(key + ".subject", service),
                layout.t(
                        key + ".body",
                        service,
                        line(request.memberName()),
                        Objects.requireNonNullElse(request.words(), ""),
                        layout.date(request.doneOn()),
                        request.amount(layout),
                        layout.base() + request.path(),
                        layout.network()));
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
