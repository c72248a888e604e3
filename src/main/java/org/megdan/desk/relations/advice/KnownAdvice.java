package org.megdan.desk.relations.advice;

import java.util.List;
import java.util.Objects;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Advice that a person asked for. */
@Component
@Order(4)
class KnownAdvice implements Knowing {

    private final AdviceList list;

    KnownAdvice(AdviceList list) {
        this.list = list;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var person = Objects.requireNonNull(self.person());
        var facts = list.all(self).stream()
                .filter(advice -> advice.askedBy().equals(person))
                .limit(most)
                .map(advice -> new KnownFact(advice.title(), advice.question(), advice.askedAt()))
                .toList();
        return List.of(
                new KnownPart(layout.t("relations.known.advice"), layout.t("relations.known.advice.why"), facts));
    }
}
