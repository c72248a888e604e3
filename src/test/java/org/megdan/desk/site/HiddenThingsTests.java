package org.megdan.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.EvaluationEdit;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.desk.api.LivingStrategy;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is internal leaves by no way that the site has. */
@PagesTest
class HiddenThingsTests {

    private static final String TABLES = "/open-data/strategy/zhivo";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private UUID person = new UUID(0, 0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        person = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        LivingStrategy.begin(application, stage.organisation("Читалище „Живот“"), person);
    }

    @Test
    @Tries("A4")
    void hiddenThingsLeaveByNoWay() {
        hideCanaries();
        var visitor = new Visitor(port);
        for (var path : List.of(
                "/feeds",
                "/feeds/changes.atom",
                "/feeds/strategy/zhivo.atom",
                "/sitemap.xml",
                "/open-data",
                "/open-data/reports.json",
                TABLES + ".json",
                TABLES + "/figures.json",
                TABLES + "/budget.json",
                TABLES + "/years/2026.json",
                "/api/v1/strategies",
                "/api/v1/strategies/zhivo/years",
                "/api/v1/strategies/zhivo/evaluations",
                "/api/v1/actors",
                "/")) {
            var answer = visitor.send(visitor.request(path).setHeader("Accept", "*/*"));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContainIgnoringCase("canary");
        }
        for (var path : List.of(
                "/open-data/strategy/canary-strategia.json",
                "/open-data/strategy/canary-strategia/budget.csv",
                TABLES + "/years/2027.json",
                "/feeds/strategy/canary-strategia.atom",
                "/api/v1/strategies/zhivo/years/2027")) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
        }
        // tables are those of anyone, whoever asks
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        assertThat(coordinator.get(TABLES + "/years/2027.json").status()).isEqualTo(404);
        assertThat(coordinator.get("/feeds/changes.atom").body()).doesNotContainIgnoringCase("canary");
    }

    private void hideCanaries() {
        var plans = application.getBean(Plans.class);
        plans.begin(NewPlan.titled("Canary стратегия"));
        var draft = application
                .getBean(PlanShelf.class)
                .draft("zhivo", Stage.holder("plans.edit"))
                .orElseThrow();
        application
                .getBean(Drafts.class)
                .add(draft.id(), Place.endOf(null), NodeEdit.titled(Level.STRATEGIC_GOAL, "9.", "Canary цел"));
        var years = application.getBean(ActionPlans.class);
        var version = application
                .getBean(PlanShelf.class)
                .version("zhivo", null, Viewer.ANYONE)
                .orElseThrow();
        var task = application
                .getBean(PlanShelf.class)
                .node("zhivo", "1.1", null, Viewer.ANYONE)
                .orElseThrow()
                .id();
        var internal = years.begin(version.id(), 2027).id();
        var entry = years.choose(internal, task, ActionEntry.Priority.LOW);
        years.add(internal, entry, new ActivityEdit("Canary дейност", person, List.of(), null, null));
        application
                .getBean(Evaluations.class)
                .begin(
                        version.planId(),
                        new EvaluationEdit(
                                Evaluation.Kind.FINAL, "Canary оценка", Evaluation.State.PLANNED, null, null, null));
    }
}
