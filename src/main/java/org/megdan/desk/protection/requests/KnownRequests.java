package org.megdan.desk.protection.requests;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.privacy.Following;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person asked about their data, with what they were answered. */
@Component
@Order(7)
class KnownRequests implements Knowing, Erasing, Following {

    private static final int MOST = 1000;

    private final Requests requests;

    KnownRequests(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = requests.of(Objects.requireNonNull(self.person()), most).stream()
                .map(request -> new KnownFact(layout.t(request.kind().key()), text(request, layout), request.askedAt()))
                .toList();
        return List.of(new KnownPart(layout.t("protection.known"), layout.t("protection.known.why"), facts));
    }

    private static String text(Request request, Layout layout) {
        var asked = request.words().isEmpty() ? "" : layout.t("protection.known.asked", request.words()) + " ";
        var outcome = request.outcome();
        return asked
                + (outcome == null
                        ? layout.t("protection.known.waits", layout.date(request.dueOn()))
                        : layout.t("protection.known." + outcome.name().toLowerCase(Locale.ROOT), request.answer()));
    }

    /** Of two that wait and ask for the same one stays. */
    @Override
    public List<Followed> follows() {
        return List.of(Followed.always("protection.request person"));
    }

    /** Whoever is erased is merged with nobody. */
    @Override
    public Set<String> keeps() {
        return Set.of("protection.erasure person", "protection.erasure kept");
    }

    @Override
    public Set<String> covers() {
        return Set.of("protection.request person");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var asked = requests.of(person.person(), MOST).size();
        return asked == 0 ? List.of() : List.of(Fate.goes(layout.t("protection.request.erased", asked)));
    }

    @Override
    public void erase(ErasedPerson person) {
        requests.forget(person.person());
    }
}
