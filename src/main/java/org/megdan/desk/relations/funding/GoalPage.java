package org.megdan.desk.relations.funding;

import java.util.List;
import java.util.stream.Collectors;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.plans.NodeCard;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/**
 * One goal or task with those who may fund it.
 *
 * @param own codes of its own topics
 * @param topics what it is about: its own, or those of the nearest goal above that has any
 */
public record GoalPage(
        NodeCard goal,
        List<String> own,
        List<Topic> topics,
        List<Donor> donors,
        List<NodeCard> children,
        List<Topic> all,
        boolean mayEdit) {

    public String path() {
        return "/relations/funding/" + goal.id();
    }

    public String note(Layout layout) {
        return topics.stream().map(topic -> topic.name(layout.language())).collect(Collectors.joining(", "));
    }

    public List<Choice> topicChoices(Layout layout) {
        return all.stream()
                .map(topic -> new Choice(topic.code(), topic.name(layout.language())))
                .toList();
    }
}
