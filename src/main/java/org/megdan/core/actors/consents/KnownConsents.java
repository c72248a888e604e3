package org.megdan.core.actors.consents;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything that a person said about what they are asked for, with the words that they agreed to. */
@Component
@Order(2)
class KnownConsents implements Knowing {

    private final Sayings sayings;
    private final Purposes purposes;

    KnownConsents(Sayings sayings, Purposes purposes) {
        this.sayings = sayings;
        this.purposes = purposes;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var names = purposes.all().stream()
                .collect(Collectors.toMap(Purpose::code, purpose -> purpose.name(layout.language())));
        var facts = sayings.history(Objects.requireNonNull(self.person()), most).stream()
                .map(said -> new KnownFact(
                        names.getOrDefault(said.purpose(), said.purpose()), text(said, layout), said.at()))
                .toList();
        return List.of(new KnownPart(layout.t("actors.consents.known"), layout.t("actors.consents.known.why"), facts));
    }

    private static String text(Said said, Layout layout) {
        var answer = layout.t(said.answer().key()) + ", " + layout.t(said.way().key());
        var note = said.note().isEmpty() ? "" : " (" + said.note() + ")";
        var wording = said.wording();
        return wording == null
                ? answer + note
                : layout.t(
                        "actors.consents.known.words",
                        answer + note,
                        wording.number(),
                        wording.text(layout.language()));
    }
}
