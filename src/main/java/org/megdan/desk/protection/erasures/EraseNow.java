package org.megdan.desk.protection.erasures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.megdan.desk.protection.Addressee;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.revocations.Revocations;
import org.megdan.platform.identity.AccountPolicy;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.privacy.Hindrance;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries out an order: everything in one transaction with its end, or nothing. */
@Component
class EraseNow {

    private final Erasures erasures;
    private final Traces traces;
    private final Audit audit;
    private final Revocations revocations;
    private final ErasureLetters letters;
    private final AccountPolicy policy;
    private final Layouts layouts;

    EraseNow(
            Erasures erasures,
            Traces traces,
            Audit audit,
            Revocations revocations,
            ErasureLetters letters,
            AccountPolicy policy,
            Layouts layouts) {
        this.erasures = erasures;
        this.traces = traces;
        this.audit = audit;
        this.revocations = revocations;
        this.letters = letters;
        this.policy = policy;
        this.layouts = layouts;
    }

    /**
     * Whether it was done: an order that is carried out is carried out once, and one in whose way something has come since is withdrawn.
     *
     * @throws Refusal when nobody who grants would be left
     */
    @Transactional
    public boolean finish(Erasure order) {
        var wantsLetter = erasures.begin(order.id());
        if (wantsLetter.isEmpty()) {
            return false;
        }
        var done = new AtomicBoolean();
        policy.keepingSomebodyWhoGrants(() -> done.set(carryOut(order, wantsLetter.get())));
        return done.get();
    }

    /** Nothing was changed, and nothing will be. */
    @Transactional
    public void withdraw(Erasure order, Refusal why) {
        withdraw(order, layout -> List.of(layout.t(why.key(), why.arguments())));
    }

    private void withdraw(Erasure order, Function<Layout, List<String>> reasons) {
        if (erasures.begin(order.id()).isPresent()) {
            var told = told(layout -> reasons.apply(layout).stream()
                    .map(why -> Fate.stays(layout.t("protection.withdrawn.all"), why))
                    .toList());
            erasures.withdraw(order.id(), told.written());
            audit.record("protection.act.withdrawn", "erasure", order.id(), null, Map.of("number", order.number()));
        }
    }

    private boolean carryOut(Erasure order, boolean wantsLetter) {
        erasures.hold(order.person());
        var person = traces.of(order.id(), order.person());
        Function<Layout, List<String>> stopping = layout -> traces.hindrances(person, layout).stream()
                .filter(Hindrance::stops)
                .map(Hindrance::what)
                .toList();
        if (!stopping.apply(layouts.ofLetter(Acting.now(), Language.BG)).isEmpty()) {
            withdraw(order, stopping);
            return false;
        }
        var addressee = wantsLetter ? letters.to(order.person()) : Optional.<Addressee>empty();
        var kept = kept(person);
        audit.record("protection.act.erased", "erasure", order.id(), null, Map.of("number", order.number()));
        traces.erase(person);
        erasures.end(order.id(), kept.written());
        revocations.record(
                EraseAgain.KIND, order.person(), order.id() + " " + order.number() + " " + order.orderedAt());
        addressee.ifPresent(to -> letters.send(to, order, kept));
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
        return told(layout ->
                traces.fates(person, layout).stream().filter(Fate::stays).toList());
    }

    private Kept told(Function<Layout, List<Fate>> fates) {
        var told = new EnumMap<Language, List<Fate>>(Language.class);
        for (var language : Language.values()) {
            told.put(language, fates.apply(layouts.ofLetter(Acting.now(), language)));
        }
        return new Kept(told);
    }
}
