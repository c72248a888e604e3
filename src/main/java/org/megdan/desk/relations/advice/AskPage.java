package org.megdan.desk.relations.advice;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of a request. */
public record AskPage(
        AskForm form, List<ActorName> organisations, List<Topic> topics, String email, FormErrors errors) {

    public List<Choice> topicChoices(Layout layout) {
        return topics.stream()
                .map(topic -> new Choice(topic.code(), topic.name(layout.language())))
                .toList();
    }

    public List<Choice> organisationChoices() {
        return organisations.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    public String organisation() {
        return form.organisation() == null ? "" : form.organisation().toString();
    }

    public String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
