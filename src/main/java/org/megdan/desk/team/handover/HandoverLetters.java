package org.megdan.desk.team.handover;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.desk.team.handover.Handovers.Passing;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells each who took something over what it is, in their language; titles, last days and addresses, nothing more. */
@Component
class HandoverLetters {

    private final Actors actors;
    private final Accounts accounts;
    private final Viewers viewers;
    private final ObjectProvider<Layouts> layouts;
    private final Mailer mailer;

    HandoverLetters(Actors actors, Accounts accounts, Viewers viewers, ObjectProvider<Layouts> layouts, Mailer mailer) {
        this.actors = actors;
        this.accounts = accounts;
        this.viewers = viewers;
        this.layouts = layouts;
        this.mailer = mailer;
    }

    void tell(UUID person, List<Passing> passings) {
        var from = actors.find(person).map(ActorName::name).orElse("");
        passings.stream()
                .collect(
                        Collectors.groupingBy(Passing::taker, Collectors.mapping(Passing::charge, Collectors.toList())))
                .forEach((taker, charges) -> accounts.ofPerson(taker)
                        .filter(account -> !account.isDisabled())
                        .ifPresent(account -> send(account, from, charges)));
    }

    private void send(AccountRow account, String from, List<Charge> charges) {
        var language = account.language() == null ? Language.BG : account.language();
        var layout = layouts.getObject().ofLetter(viewers.viewerOf(account.id()), language);
        var list = charges.stream().map(charge -> told(charge, layout)).collect(Collectors.joining("\n"));
        mailer.send(
                account.email(),
                line(layout.t("team.handover.letter.subject", charges.size(), from)),
                layout.t(
                        "team.handover.letter.body",
                        layout.viewer().name(),
                        from,
                        list,
                        layout.base() + "/my/todos",
                        layout.network()));
    }

    private static String told(Charge charge, Layout layout) {
        var until = charge.due() == null ? "" : " (" + layout.t("team.todos.until", layout.date(charge.due())) + ")";
        var address = charge.path().isEmpty() ? "" : "\n  " + layout.base() + charge.path();
        return "– " + line(charge.title()) + until + address;
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
