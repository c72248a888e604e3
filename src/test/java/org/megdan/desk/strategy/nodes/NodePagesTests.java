package org.megdan.desk.strategy.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.NodeActor;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class NodePagesTests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);

    @BeforeEach
    void plan() {
        var stage = new Stage(application);
        strategy = SampleStrategy.begin(application);
        var club = stage.organisation(Cast.YOUTH_CLUB);
        var room = stage.organisation(Cast.READING_ROOM);
        stage.asDirector(() -> {
            strategy.say(application, strategy.goal(), List.of("Младежи"), responsible(club));
            return strategy.say(application, strategy.otherTask(), List.of(), responsible(room));
        });
    }

    @Test
    void whereATaskNamesNobodyTheGoalAboveSpeaksForIt() {
        var facts = facts("1.1");

        assertThat(facts.text()).contains(Cast.YOUTH_CLUB, "Младежи", "посочено при Стратегическа цел 1");
        assertThat(facts.select("a[href=" + strategy.path("/1") + "]")).hasSize(2);
    }

    @Test
    void whoIsNamedAtATaskAnswersForIt() {
        var facts = facts("1.2");

        assertThat(facts.text()).contains(Cast.READING_ROOM, "Младежи").doesNotContain(Cast.YOUTH_CLUB);
        assertThat(facts.select("a[href=" + strategy.path("/1") + "]")).hasSize(1);
    }

    private Element facts(String ref) {
        return new Visitor(port).get(strategy.path("/" + ref)).page().expectFirst("aside .facts");
    }

    private static List<NodeActor> responsible(UUID actor) {
        return List.of(new NodeActor(actor, NodeActor.Role.RESPONSIBLE));
    }
}
