package org.megdan.desk.protection.erasures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries out an order: everything in one transaction with its end, or nothing. */
@Component
class EraseNow {

    private final Erasures erasures;
    private final Traces traces;
    private final Audit audit;
    private final Revocations revocations;
    private final Mailer mailer;
    private final Layouts layouts;

    EraseNow(Erasures erasures, Traces traces, Audit audit, Revocations revocations, Mailer mailer, Layouts layouts) {
        this.erasures = erasures;
        this.traces = traces;
        this.audit = audit;
        this.revocations = revocations;
        this.mailer = mailer;
        this.layouts = layouts;
    }

    /** Whether there was something to do: an order that is carried out is carried out once. */
    @Transactional
    public boolean finish(Erasure order) {
        var wantsLetter = erasures.begin(order.id());
        if (wantsLetter.isEmpty()) {
            return false;
        }
        var person = traces.of(order.id(), order.person());
        var kept = kept(person);
        audit.record("protection.act.erased", "erasure", order.id(), null, Map.of("number", order.number()));
        traces.erase(person);
        erasures.end(order.id(), kept.written());
        revocations.record(
                EraseAgain.KIND, order.person(), order.id() + " " + order.number() + " " + order.orderedAt());
        if (wantsLetter.get()) {
            person.words().stream()
                    .filter(word -> word.contains("@"))
                    .findFirst()
                    .ifPresent(to -> tell(to, order, kept));
        }
        return true;
    }

    /** In a database that does not know of it. */
    @Transactional
    public void again(UUID id, UUID personId) {
        var person = traces.of(id, personId);
        var kept = kept(person);
        audit.record("protection.act.erased-again", "erasure", id, null, null);
        traces.erase(person);
        if (erasures.begin(id).isPresent()) {
            erasures.end(id, kept.written());
        }
    }

    private Kept kept(ErasedPerson person) {
        var told = new EnumMap<Language, List<Fate>>(Language.class);
        for (var language : Language.values()) {
            var layout = layouts.ofLetter(Acting.now(), language);
            told.put(
                    language,
                    traces.fates(person, layout).stream().filter(Fate::stays).toList());
        }
        return new Kept(told);
    }

    private void tell(String to, Erasure order, Kept kept) {
        var layout = layouts.ofLetter(Viewer.ANYONE, Language.BG);
        var lines = kept.in(Language.BG).stream()
                .map(fate -> "– " + fate.what() + ". " + fate.why())
                .reduce("", (before, line) -> before + line + "\n");
        mailer.sendFleeting(
                to,
                layout.t("protection.letter.subject", layout.network()),
                layout.t("protection.letter.body", order.number(), lines, layout.network()));
    }
}
