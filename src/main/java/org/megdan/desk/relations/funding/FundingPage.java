package org.megdan.desk.relations.funding;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.topics.Topic;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Layout;

/**
 * The upper goals of a strategy, each with those who may fund it.
 *
 * @param strategy its part of the address
 */
public record FundingPage(List<Choice> strategies, String strategy, List<Row> rows) {

    /** @param isInherited its topics are those of the goal above it, if that has any */
    public record Row(UUID node, String label, List<Topic> topics, boolean isInherited, List<Donor> donors) {

        public String path() {
            return "/relations/funding/" + node;
        }

        public String topicNames(Layout layout) {
            if (topics.isEmpty()) {
                return layout.t("relations.funding.no-topics");
            }
            var names =
                    topics.stream().map(topic -> topic.name(layout.language())).collect(Collectors.joining(", "));
            return isInherited ? layout.t("relations.funding.inherited", names) : names;
        }
    }
}
