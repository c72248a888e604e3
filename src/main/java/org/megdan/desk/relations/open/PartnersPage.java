package org.megdan.desk.relations.open;

import java.util.List;
import java.util.stream.Collectors;
import org.megdan.core.actors.topics.Topic;
import org.megdan.desk.relations.views.Tied;
import org.megdan.platform.web.Layout;

/** Partners and experts as anybody sees them. */
public record PartnersPage(List<Partner> partners, List<Expert> experts) {

    /** @param site public, empty for none */
    public record Partner(Tied tied, List<Topic> about, String site) {

        public String name() {
            return tied.who().name();
        }

        public String sort(Layout layout) {
            return tied.standing(layout);
        }

        public String presentation() {
            return tied.detail("presentation");
        }

        public String topics(Layout layout) {
            return words(about, layout);
        }
    }

    /** The name and the fields, and nothing else of the person. */
    public record Expert(String name, List<Topic> about) {

        public String topics(Layout layout) {
            return words(about, layout);
        }
    }

    private static String words(List<Topic> topics, Layout layout) {
        return topics.stream().map(topic -> topic.name(layout.language())).collect(Collectors.joining(", "));
    }
}
