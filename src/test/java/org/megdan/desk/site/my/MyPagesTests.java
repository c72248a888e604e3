package org.megdan.desk.site.my;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
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
class MyPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);
    private UUID room = NOBODY;

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.CITIZEN);
        var rositsa = stage.enter(Cast.DELEGATE);
        room = stage.organisation(Cast.READING_ROOM);
        strategy = SampleStrategy.begin(application);
        stage.asDirector(() -> {
            strategy.say(
                    application, strategy.task(), List.of(), List.of(new NodeActor(room, NodeActor.Role.RESPONSIBLE)));
            var ties = application.getBean(Ties.class);
            return ties.begin(TieDraft.of(rositsa, room, "DELEGATE", ties.today()));
        });
    }

    @Test
    void aDelegateFindsWhatTheirOrganisationAnswersFor() {
        var my = my(Cast.DELEGATE);

        assertThat(my.select("h2").eachText()).contains(Cast.READING_ROOM);
        assertThat(my.select("main .list").text()).contains("1 цел или задача");
        var found = new Visitor(port)
                .get(my.select("main a[href*=responsible]").attr("href").replace("#found", ""))
                .page();
        assertThat(found.select(".tree").text())
                .contains("Обучения на доброволци")
                .doesNotContain("Общ бюлетин");
    }

    @Test
    void whoSpeaksForNobodySeesNoOrganisation() {
        assertThat(my(Cast.CITIZEN).select("main").text())
                .contains("В момента нищо не Ви чака")
                .doesNotContain(Cast.READING_ROOM);
    }

    private Document my(Cast.Member member) {
        return new Visitor(port)
                .signIn(member.email(), Cast.PASSWORD)
                .get("/my")
                .page();
    }
}
