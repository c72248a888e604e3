package org.megdan.desk.relations.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.megdan.core.actors.topics.Topic;
import org.megdan.desk.relations.views.Detail;
import org.megdan.desk.relations.views.Tied;
import org.megdan.platform.web.Layout;

/** A tie as the one it is about is shown it: all that is kept of them, without the team's own notes and plans. */
public record Told(Tied tied, List<Topic> topics) {

    public List<Detail> details() {
        return tied.view().details().stream()
                .filter(detail -> detail.isTold() && !tied.detail(detail.name()).isEmpty())
                .toList();
    }

    public String topicNames(Layout layout) {
        return topics.stream().map(topic -> topic.name(layout.language())).collect(Collectors.joining(", "));
    }

    /** What they are to the network, as a heading. */
    public String title(Layout layout) {
        var one = layout.t(tied.view().key("one"));
        return one.substring(0, 1).toUpperCase(layout.language().locale()) + one.substring(1);
    }

    /** „длъжностно лице – Кмет, Община Никъдешна“. */
    public String line(Layout layout) {
        return layout.t(tied.view().key("one")) + " – " + tied.office();
    }
}
