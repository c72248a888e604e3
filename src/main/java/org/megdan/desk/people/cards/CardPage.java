package org.megdan.desk.people.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Acquaintance;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.consents.Standing;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.charts.Links;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The card of one actor as the viewer may see and change it; history is null for whoever may not read it, only persons consent. */
public record CardPage(
        ActorCard card,
        @Nullable AccountRow account,
        @Nullable HistoryPage history,
        List<Standing> consents,
        List<Acquaintance> acquaintances,
        boolean mayEdit,
        String today,
        Map<String, String> typed,
        FormErrors errors) {

    public String path() {
        return "/people/" + card.slug();
    }

    /** What somebody wrote and was not taken, else what the field begins with. */
    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public boolean mayErase(Layout layout) {
        return card.isPerson() && layout.viewer().may("privacy.erase");
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("people.title"), card.isPerson() ? "/people" : "/people/organisations"));
    }

    /** What stands with the person is passed on by whoever arranges the people. */
    public boolean mayHandOver(Layout layout) {
        return card.isPerson() && layout.viewer().may("team.edit");
    }

    /** What a decision began ends with one, at the desk that keeps it. */
    public boolean mayEnd(Tie tie, Layout layout) {
        return mayEdit
                && tie.isCurrent()
                && !tie.isDecided()
                && (tie.kind().byDecision() || tie.kind().mayBeBegunBy(layout.viewer()));
    }

    public Links links(Layout layout) {
        var rows = acquaintances.stream()
                .map(one -> new Links.Row(
                        end(one.other()),
                        one.through().stream().map(CardPage::end).toList()))
                .toList();
        return Links.of(
                "knows",
                layout.t(card.isPerson() ? "people.knows.people" : "people.knows.organisations"),
                layout.t(card.isPerson() ? "people.knows.through" : "people.knows.through-people"),
                layout.t(card.isPerson() ? "people.people" : "people.organisations"),
                rows);
    }

    private static Links.End end(ActorName name) {
        return new Links.End(name.name(), "/people/" + name.slug());
    }

    /** All ties as they began, the latest first. */
    public List<Tie> timeline() {
        return card.ties().stream()
                .sorted(Comparator.comparing(Tie::since).reversed())
                .toList();
    }

    /** "now", "done", or "plain" for what is still to come. */
    public String moment(Tie tie) {
        if (tie.isCurrent()) {
            return "now";
        }
        return tie.since().toString().compareTo(today) > 0 ? "plain" : "done";
    }

    public String when(Tie tie, Layout layout) {
        return tie.until() == null
                ? layout.t("people.tie.from", layout.date(tie.since()))
                : layout.days(tie.since(), tie.until());
    }

    public String topics(List<Topic> topics, Layout layout) {
        return topics.stream().map(topic -> topic.name(layout.language())).collect(Collectors.joining(", "));
    }

    /** The other end of a tie, seen from this card. */
    public boolean isFromHere(Tie tie) {
        return tie.from().id().equals(card.id());
    }

    /** The address that an invitation form begins with. */
    public String firstEmail() {
        return card.contacts().stream()
                .filter(contact -> contact.kind() == org.megdan.core.actors.ContactPoint.Kind.EMAIL)
                .map(org.megdan.core.actors.ContactPoint::value)
                .findFirst()
                .orElse("");
    }

    public List<Choice> contactKinds(Layout layout) {
        return java.util.Arrays.stream(org.megdan.core.actors.ContactPoint.Kind.values())
                .map(kind -> new Choice(kind.name(), layout.t(kind.key())))
                .toList();
    }
}
