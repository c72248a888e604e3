package org.megdan.desk.membership.introductions;

import java.util.Objects;
import java.util.UUID;
import org.megdan.core.actors.Circle;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Component;

/** Tells who keeps the records that somebody came, and whoever came what was answered. */
@Component
class IntroductionLetters {

    private final Circle circle;
    private final Accounts accounts;
    private final Mailer mailer;
    private final Layouts layouts;

    IntroductionLetters(Circle circle, Accounts accounts, Mailer mailer, Layouts layouts) {
        this.circle = circle;
        this.accounts = accounts;
        this.mailer = mailer;
        this.layouts = layouts;
    }

    void toOffice(Introduction introduction) {
        for (var person : circle.holders("delegates.appoint")) {
            send(person, introduction, "introduced", introduction.path());
        }
    }

    void toPerson(Introduction introduction) {
        var isAccepted = introduction.state() == Introduction.State.ACCEPTED;
        send(
                introduction.person(),
                introduction,
                isAccepted ? "accepted" : "declined",
                isAccepted ? "/members/apply" : "/members/ours");
    }

    private void send(UUID person, Introduction introduction, String what, String path) {
        accounts.ofPerson(person)
                .filter(account -> !account.isDisabled())
                .ifPresent(account -> send(account, introduction, what, path));
    }

    private void send(AccountRow account, Introduction introduction, String what, String path) {
        var layout = layouts.ofLetter(Viewer.ANYONE, Objects.requireNonNullElse(account.language(), Language.BG));
        var key = "membership.introduction.letter." + what;
        mailer.send(
                account.email(),
                layout.t(key + ".subject", introduction.name()),
                layout.t(
                        key + ".body",
                        introduction.name(),
                        introduction.personName(),
                        introduction.words(),
                        layout.base() + path,
                        layout.network()));
    }
}
