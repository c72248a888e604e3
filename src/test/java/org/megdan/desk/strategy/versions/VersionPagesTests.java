package org.megdan.desk.strategy.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class VersionPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Map<String, String> DECISION = Map.of(
            "body", "Общо събрание", "decisionNo", "84", "protocolNo", "8", "on", "2025-03-25", "published", "true");

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);
    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CHAIR, "CHAIR");
        stage.enter(Cast.CITIZEN);
        strategy = SampleStrategy.begin(application);
        coordinator = signIn(Cast.COORDINATOR);
    }

    @Test
    void aDecisionIsBoundToTheExactText() throws Exception {
        assertThat(adopt(1, DECISION).location()).isEqualTo(versions(""));

        var page = new Visitor(port).get(versions("")).page();
        assertThat(page.text()).contains("Общо събрание", "решение № 84", "протокол № 8", "Видима за всички");
        var text = new Visitor(port).get(versions("/1.json")).body();
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("code").text()).isEqualTo(hash);
        assertThat(coordinator.get(versions("/1/adoption")).status()).isEqualTo(404);
    }

    @Test
    void aTextThatChangedMeanwhileIsNotAdoptedUnseen() {
        var seen = coordinator.get(versions("/1/adoption"));
        retitle(strategy.task(), "Обучения за всички");

        var answer = coordinator.submit(seen, versions("/1/adoption"), DECISION);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("някой промени черновата");
        assertThat(answer.page().select("input[name=body]").attr("value")).isEqualTo("Общо събрание");
        assertThat(coordinator.get(versions("")).page().text()).contains("Чернова");
    }

    @Test
    void aDecisionWithoutABodyOrADateComesBackAsTyped() {
        var answer = adopt(1, Map.of("body", "", "decisionNo", "84", "on", "вчера"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors li").size()).isEqualTo(2);
        assertThat(answer.page().select("input[name=decisionNo]").attr("value")).isEqualTo("84");
    }

    @Test
    void aRevisionShowsWhatItChanges() {
        adopt(1, DECISION);
        coordinator.submit(versions(""), versions("/1/revision"), Map.of());
        assertThat(coordinator.get(versions("/1/changes/2")).page().text()).contains("Няма разлики");

        retitle(strategy.task(), "Обучения на учители");
        application.getBean(Drafts.class).remove(draft(), strategy.otherGoal());

        var page = coordinator.get(versions("/1/changes/2")).page();
        assertThat(page.select("ins").text()).contains("учители");
        assertThat(page.select("del").text()).contains("доброволци");
        assertThat(page.text()).contains("1 променено", "1 премахнато", "2. Открита община");
        assertThat(new Visitor(port).get(versions("/1/changes/2")).status()).isEqualTo(404);
        assertThat(new Visitor(port).get(versions("/2")).status()).isEqualTo(404);
        assertThat(new Visitor(port).get(versions("/1")).page().text()).contains("Обучения на доброволци");
    }

    @Test
    void aDraftIsThrownAwayAfterAQuestion() {
        adopt(1, DECISION);
        coordinator.submit(versions(""), versions("/1/revision"), Map.of());

        var gone = coordinator.submit(versions("/2/removal"), versions("/2/removal"), Map.of());

        assertThat(gone.location()).isEqualTo(versions(""));
        assertThat(coordinator.get(versions("/2")).status()).isEqualTo(404);
        assertThat(coordinator.get(versions("")).page().text()).contains("изхвърлена", "отказ от чернова");
    }

    @Test
    void whatIsHiddenIsNotThereForOthers() {
        coordinator.submit(versions(""), versions("/1/publication"), Map.of());

        assertThat(new Visitor(port).get(versions("")).status()).isEqualTo(404);
        var citizen = signIn(Cast.CITIZEN);
        assertThat(citizen.get(versions("/1/adoption")).status()).isEqualTo(404);
        assertThat(citizen.get(versions("/1.json")).status()).isEqualTo(404);
        coordinator.submit(versions(""), versions("/1/publication"), Map.of());
        assertThat(citizen.get(versions("")).page().select("form[method=post][action^=/strategy]"))
                .isEmpty();
    }

    @Test
    void whoMayAdoptReadsWhatIsAdopted() {
        coordinator.submit(versions(""), versions("/1/publication"), Map.of());
        var chair = signIn(Cast.CHAIR);

        assertThat(chair.get(versions("/1")).page().text()).contains("Обучения на доброволци");
        assertThat(chair.get(versions("/1.json")).status()).isEqualTo(200);
        var adopted = chair.submit(versions("/1/adoption"), versions("/1/adoption"), DECISION);
        assertThat(adopted.location()).isEqualTo(versions(""));
    }

    private Visitor signIn(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }

    private Visitor.Answer adopt(int number, Map<String, String> decision) {
        var path = versions("/" + number + "/adoption");
        return coordinator.submit(path, path, decision);
    }

    private void retitle(UUID node, String title) {
        var drafts = application.getBean(Drafts.class);
        var now = drafts.node(draft(), node);
        drafts.edit(draft(), node, now.lock(), now.edit().retitled(title));
    }

    private UUID draft() {
        return application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), Stage.holder("plans.edit"))
                .orElseThrow()
                .id();
    }

    private String versions(String rest) {
        return strategy.path("/versions" + rest);
    }
}
