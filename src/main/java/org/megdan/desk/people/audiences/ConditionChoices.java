package org.megdan.desk.people.audiences;

import java.util.List;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.audiences.Audiences;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.springframework.stereotype.Component;

/** What a condition may speak of. */
@Component
class ConditionChoices {

    private final Ties ties;
    private final Topics topics;
    private final Audiences audiences;
    private final Consents consents;

    ConditionChoices(Ties ties, Topics topics, Audiences audiences, Consents consents) {
        this.ties = ties;
        this.topics = topics;
        this.audiences = audiences;
        this.consents = consents;
    }

    record Offered(List<TieKind> kinds, List<Topic> topics, List<String> municipalities, List<Purpose> purposes) {}

    Offered all() {
        return new Offered(ties.kinds(), topics.all(), audiences.municipalities(), consents.purposes());
    }
}
