package org.megdan.desk.people.ties;

import java.util.Collection;
import java.util.List;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** What a tie is about, to be chosen anew. */
public record TieTopicsPage(ActorCard card, Tie tie, List<Topic> topics, Collection<String> chosen, FormErrors errors) {

    public String action() {
        return "/people/" + card.slug() + "/ties/" + tie.id() + "/topics";
    }

    public List<Choice> choices(Layout layout) {
        return choices(topics, layout);
    }

    static List<Choice> choices(List<Topic> topics, Layout layout) {
        return topics.stream()
                .map(topic -> new Choice(topic.code(), topic.name(layout.language())))
                .toList();
    }
}
