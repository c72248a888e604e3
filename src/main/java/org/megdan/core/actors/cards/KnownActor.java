package org.megdan.core.actors.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A person's own record, how they are reached, and their ties; of a tie to another person only that there is one. */
@Component
@Order(1)
class KnownActor implements Knowing {

    private final ActorCards cards;

    KnownActor(ActorCards cards) {
        this.cards = cards;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        return cards.find(Objects.requireNonNull(self.person())).stream()
                .flatMap(card -> parts(card, layout).stream())
                .toList();
    }

    private static List<KnownPart> parts(ActorCard card, Layout layout) {
        return List.of(
                new KnownPart(
                        layout.t("actors.known.record"), layout.t("actors.known.record.why"), record(card, layout)),
                new KnownPart(
                        layout.t("actors.known.ties"),
                        layout.t("actors.known.ties.why"),
                        card.ties().stream()
                                .map(tie -> fact(tie, card.id(), layout))
                                .toList()));
    }

    private static List<KnownFact> record(ActorCard card, Layout layout) {
        var facts = new ArrayList<KnownFact>();
        facts.add(KnownFact.of(layout.t("actors.known.name"), card.name()));
        if (!card.description().isEmpty()) {
            facts.add(KnownFact.of(layout.t("actors.known.description"), card.description()));
        }
        var place = card.place();
        if (place != null) {
            facts.add(KnownFact.of(layout.t("actors.known.place"), place.label(layout.language())));
        }
        if (!card.topics().isEmpty()) {
            facts.add(KnownFact.of(layout.t("actors.known.topics"), names(card.topics(), layout)));
        }
        for (var contact : card.contacts()) {
            var seen = layout.t(contact.isPublic() ? "actors.known.public" : "actors.known.team");
            var purpose = contact.purpose().isEmpty() ? seen : contact.purpose() + "; " + seen;
            facts.add(KnownFact.of(layout.t(contact.kind().key()), contact.value() + " (" + purpose + ")"));
        }
        return facts;
    }

    private static String names(List<Topic> topics, Layout layout) {
        return topics.stream().map(topic -> topic.name(layout.language())).collect(Collectors.joining(", "));
    }

    private static KnownFact fact(Tie tie, UUID self, Layout layout) {
        var other = tie.from().id().equals(self) ? tie.to() : tie.from();
        var whom = other.kind().isHuman() ? layout.t("actors.known.someone") : other.name();
        var title = tie.title().isEmpty() ? whom : tie.title() + ", " + whom;
        var dates = layout.t("actors.known.since", layout.date(tie.since()))
                + (tie.until() == null ? "" : " " + layout.t("actors.known.until", layout.date(tie.until())));
        var source = tie.source().isEmpty() ? "" : " (" + layout.t("actors.known.source", tie.source()) + ")";
        var topics = tie.topics().isEmpty() ? "" : "; " + names(tie.topics(), layout);
        return KnownFact.of(tie.kind().name(layout.language()), title + ", " + dates + topics + source);
    }
}
