package org.megdan.desk.protection.erasures;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.desk.protection.Addressee;
import org.megdan.desk.protection.Addressees;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Component;

/** Tells whoever was erased what is gone and what stays; forgotten when it has left. */
@Component
class ErasureLetters {

    private final Addressees addressees;
    private final Mailer mailer;
    private final Layouts layouts;

    ErasureLetters(Addressees addressees, Mailer mailer, Layouts layouts) {
        this.addressees = addressees;
        this.mailer = mailer;
        this.layouts = layouts;
    }

    /** Where one would go; empty where none leave this server. */
    Optional<String> offered(UUID person) {
        return mailer.hasServer() ? to(person).map(Addressee::address) : Optional.empty();
    }

    /** To be asked before anything is gone. */
    Optional<Addressee> to(UUID person) {
        return addressees.of(person);
    }

    void send(Addressee to, Erasure order, Kept kept) {
        mailer.sendFleeting(
                to.address(),
                to.told(" / ", this::subject),
                to.told("\n– – –\n\n", language -> body(language, order, kept)));
    }

    private String subject(Language language) {
        var layout = layouts.ofLetter(Viewer.ANYONE, language);
        return layout.t("protection.letter.subject", layout.network());
    }

    private String body(Language language, Erasure order, Kept kept) {
        var layout = layouts.ofLetter(Viewer.ANYONE, language);
        var lines = kept.in(language).stream()
                .map(fate -> "– " + fate.what() + ". " + fate.why() + "\n")
                .collect(Collectors.joining());
        return layout.t("protection.letter.body", order.number(), lines, layout.network());
    }
}
