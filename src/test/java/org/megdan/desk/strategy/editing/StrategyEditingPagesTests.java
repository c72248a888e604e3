package org.megdan.desk.strategy.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class StrategyEditingPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);
    private Visitor coordinator = new Visitor(0);
    private String goal = "";
    private String task = "";

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CITIZEN);
        stage.organisation(Cast.YOUTH_CLUB);
        strategy = SampleStrategy.begin(application);
        coordinator = signIn(Cast.COORDINATOR);
        goal = path(strategy.goal());
        task = path(strategy.task());
    }

    @Test
    void aNodeIsSavedWithAllThatBelongsToIt() {
        var saved = save(Map.of(
                "title", "Обучения за всички",
                "groups", "младежи\nдоброволци",
                "results", "Пет обучения",
                "responsible", Cast.COORDINATOR.name(),
                "partners", Cast.YOUTH_CLUB));

        assertThat(saved.location()).isEqualTo(task + "/edit");
        assertThat(new Visitor(port).get(task).page().text())
                .contains("Обучения за всички", "младежи", "Пет обучения", Cast.COORDINATOR.name(), Cast.YOUTH_CLUB);
        assertThat(coordinator.get(task + "/edit").page().select("#history").text())
                .contains("промяна", Cast.COORDINATOR.name());
    }

    @Test
    void whatIsWrongComesBackAsTyped() {
        var answer = save(Map.of("title", "", "description", "Нов текст", "responsible", "Калина Приказков"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors").text()).contains("Близки имена: " + Cast.COORDINATOR.name());
        assertThat(answer.page().select("textarea[name=description]").text()).isEqualTo("Нов текст");
        assertThat(answer.page().select("textarea[name=responsible]").text()).isEqualTo("Калина Приказков");
    }

    @Test
    void twoWhoEditTheSameKeepBothTexts() {
        var seen = coordinator.get(task + "/edit");
        save(Map.of("title", "Обучения на учители"));

        var late = coordinator.submit(seen, task + "/edit", Map.of("title", "Обучения на родители"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".compare").text()).contains("Обучения на родители", "Обучения на учители");
        assertThat(late.page().select("textarea[name=title]").text()).isEqualTo("Обучения на родители");
        var again = coordinator.submit(late, task + "/edit", Map.of());
        assertThat(again.status()).isEqualTo(303);
        assertThat(new Visitor(port).get(task).heading()).isEqualTo("Обучения на родители");
    }

    @Test
    void nothingIsMovedUnderItself() {
        var refused = coordinator.submit(
                goal + "/edit",
                goal + "/place",
                Map.of("parent", strategy.task().toString()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("не може да се премести под себе си");
        var moved = coordinator.submit(
                task + "/edit",
                task + "/place",
                Map.of("parent", strategy.otherGoal().toString(), "position", "1"));
        assertThat(moved.status()).isEqualTo(303);
        assertThat(coordinator.get(task + "/edit").page().select(".crumbs").text())
                .contains("Открита община");
    }

    @Test
    void whatIsRemovedComesBackWhole() {
        var removed = coordinator.submit(goal + "/edit", goal + "/removal", Map.of());
        assertThat(coordinator.get(task + "/edit").status()).isEqualTo(404);

        var page = coordinator.get(removed.location());
        assertThat(page.page().text()).doesNotContain("Общ бюлетин");
        var restore = page.page().select("form[action$=/restoration]").attr("action");
        coordinator.submit(page, restore, Map.of());

        assertThat(coordinator.get(task + "/edit").status()).isEqualTo(200);
    }

    @Test
    void nodesAreAddedSplitAndMerged() {
        var form = goal + "/edit";
        var fresh = coordinator.get(form).page().select("a[href*=nodes/new]").attr("href");
        var added = coordinator.submit(
                fresh, strategy.path("/nodes"), Map.of("title", "Срещи и разговори", "code", "1.3."));
        assertThat(added.status()).isEqualTo(303);
        var node = added.location().replace("/edit", "");

        coordinator.submit(node + "/edit", node + "/split", Map.of("at", "6"));
        assertThat(new Visitor(port).get(node).heading()).isEqualTo("Срещи");

        coordinator.submit(
                node + "/edit",
                node + "/merger",
                Map.of("into", strategy.otherTask().toString()));
        assertThat(new Visitor(port).get(path(strategy.otherTask())).page().text())
                .contains("Срещи");
    }

    @Test
    void anAdoptedTextIsExplainedAndRevised() {
        var seen = coordinator.get(task + "/edit");
        adopt();

        var frozen = coordinator.submit(seen, task + "/edit", Map.of("title", "Късно"));
        assertThat(frozen.status()).isEqualTo(409);
        assertThat(frozen.page().text()).contains("Тази версия е приета", "Късно");

        var revised = coordinator.submit(task + "/edit", strategy.path("/versions/1/revision"), Map.of());
        assertThat(revised.location()).isEqualTo(task + "/edit");
        save(Map.of("title", "Обучения на учители"));
        assertThat(new Visitor(port).get(task).heading()).isEqualTo("Обучения на доброволци");
    }

    @Test
    void othersFindNothingToEdit() {
        var citizen = signIn(Cast.CITIZEN);

        assertThat(citizen.get(task + "/edit").status()).isEqualTo(404);
        assertThat(citizen.get(strategy.path("/nodes/new")).status()).isEqualTo(404);
        assertThat(coordinator.get(strategy.path("/nothing/edit")).status()).isEqualTo(404);
    }

    private Visitor.Answer save(Map<String, String> values) {
        return coordinator.submit(task + "/edit", task + "/edit", values);
    }

    private void adopt() {
        var decision = new Decision("Общо събрание", "84", "8", LocalDate.of(2025, 3, 25));
        var draft = application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), Stage.holder("plans.edit"))
                .orElseThrow();
        application.getBean(Plans.class).adopt(draft.id(), decision, true);
    }

    private String path(UUID node) {
        return strategy.path("/"
                + application
                        .getBean(PlanShelf.class)
                        .card(node, Stage.holder("plans.edit"))
                        .orElseThrow()
                        .ref());
    }

    private Visitor signIn(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
