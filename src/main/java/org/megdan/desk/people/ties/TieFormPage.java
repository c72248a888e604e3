package org.megdan.desk.people.ties;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of a new tie from the card's actor to one of those found by the words. */
public record TieFormPage(
        ActorCard card,
        TieForm form,
        String words,
        List<ActorName> found,
        List<TieKind> kinds,
        List<Topic> topics,
        FormErrors errors) {

    public String path() {
        return "/people/" + card.slug() + "/ties/new";
    }

    public List<Choice> kindChoices(Layout layout) {
        return kinds.stream()
                .filter(kind -> kind.byDecision() || kind.mayBeBegunBy(layout.viewer()))
                .map(kind -> new Choice(kind.code(), told(kind, layout)))
                .toList();
    }

    private static String told(TieKind kind, Layout layout) {
        var name = kind.name(layout.language());
        if (kind.byDecision()) {
            return layout.t("people.tie.kind.by-decision", name);
        }
        return kind.grantsRights() ? layout.t("people.tie.kind.grants", name) : name;
    }

    public List<Choice> topicChoices(Layout layout) {
        return TieTopicsPage.choices(topics, layout);
    }

    /** „експерт, журналист“: the kinds whose ties are about something. */
    public String kindsWithTopics(Layout layout) {
        return kinds.stream()
                .filter(TieKind::hasTopics)
                .map(kind -> kind.name(layout.language()))
                .collect(Collectors.joining(", "));
    }

    public List<Choice> foundChoices(Layout layout) {
        return found.stream()
                .map(other -> new Choice(
                        other.id().toString(),
                        other.name(),
                        layout.t(other.kind().key())))
                .toList();
    }

    public List<String> chosen() {
        return form.to() == null ? List.of() : List.of(form.to().toString());
    }

    public String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
