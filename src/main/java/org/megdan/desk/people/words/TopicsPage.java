package org.megdan.desk.people.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.FormErrors;

/** The list of topics with the form of a new one, or of the one that gets another name. */
public record TopicsPage(List<Topic> topics, @Nullable Topic renamed, NamesForm form, FormErrors errors) {

    public String action() {
        return renamed == null ? "/people/topics" : "/people/topics/" + renamed.code();
    }
}
