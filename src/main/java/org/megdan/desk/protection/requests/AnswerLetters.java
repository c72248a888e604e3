package org.megdan.desk.protection.requests;

import java.util.UUID;
import org.megdan.desk.protection.Addressee;
import org.megdan.desk.protection.Addressees;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Component;

/** Says that an answer waits, and nothing of what was asked or answered: mail is read by others too. */
@Component
class AnswerLetters {

    private final Addressees addressees;
    private final Mailer mailer;
    private final Layouts layouts;

    AnswerLetters(Addressees addressees, Mailer mailer, Layouts layouts) {
        this.addressees = addressees;
        this.mailer = mailer;
        this.layouts = layouts;
    }

    /** Kept or lost with the running transaction. */
    void tell(UUID person) {
        addressees
                .of(person)
                .ifPresent(
                        to -> mailer.send(to.address(), words(to, " / ", "subject"), words(to, "\n– – –\n\n", "body")));
    }

    private String words(Addressee to, String between, String part) {
        return to.told(between, language -> {
            var layout = layouts.ofLetter(Viewer.ANYONE, language);
            return layout.t("protection.answered." + part, layout.network(), layout.base() + "/account/known");
        });
    }
}
