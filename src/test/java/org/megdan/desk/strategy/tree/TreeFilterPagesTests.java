package org.megdan.desk.strategy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class TreeFilterPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Viewer EDITOR = Viewer.program("Проба", "plans.edit", "plans.read-internal");
    private static final int THIS = Year.now().getValue();

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);
    private UUID club = NOBODY;
    private UUID plan = NOBODY;

    @BeforeEach
    void plan() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        strategy = SampleStrategy.begin(application);
        club = stage.organisation(Cast.YOUTH_CLUB);
        stage.asDirector(() -> {
            strategy.say(application, strategy.goal(), List.of("Младежи"), List.of());
            strategy.say(
                    application,
                    strategy.otherTask(),
                    List.of("Родители"),
                    List.of(new NodeActor(club, NodeActor.Role.PARTNER)));
            plan = year(THIS, true);
            year(THIS + 1, false);
            return plan;
        });
    }

    @Test
    void conditionsAreCombinedAndAGoalSpeaksForWhatIsUnderIt() {
        assertThat(titles("?group=" + group("Младежи")))
                .containsExactly("Силни граждански организации", "Обучения на доброволци", "Общ бюлетин");
        assertThat(titles("?group=" + group("Младежи") + "&status=IN_PROGRESS"))
                .containsExactly("Силни граждански организации", "Обучения на доброволци");
        assertThat(titles("?responsible=" + club + "&group=" + group("Младежи") + "&words=бюлетин"))
                .containsExactly("Силни граждански организации", "Общ бюлетин");
        assertThat(titles("?year=" + THIS)).contains("Обучения на доброволци").doesNotContain("Открита община");
    }

    @Test
    void everyValueTellsHowMuchItWouldFind() {
        var page = new Visitor(port).get(strategy.path("?year=" + THIS)).page();

        assertThat(page.select("select[name=status] option").eachText())
                .containsExactly("Всички", "Не е започнала (1)", "В ход (1)");
        assertThat(page.select("select[name=group] option").eachText())
                .containsExactly("Всички", "Младежи (2)", "Родители (1)");
        assertThat(page.select("[role=status]").text()).contains("Намерени са 2 реда");
        assertThat(page.select(".badge").text()).contains("В ход – план " + THIS);
    }

    @Test
    void theFiltersAreFoldedUntilOneIsSet() {
        var visitor = new Visitor(port);

        assertThat(visitor.get(strategy.path("")).page().select("details.folded[open]"))
                .isEmpty();
        assertThat(visitor.get(strategy.path("?year=" + THIS)).page().select("details.folded[open]"))
                .hasSize(1);
    }

    @Test
    void theListLeadsToThePlanOfThisYearAlone() {
        var ways = new Visitor(port).get("/strategy").page().select(".ways a").eachAttr("href");

        assertThat(ways)
                .contains(strategy.path("/years/" + THIS), strategy.path("/indicators"))
                .doesNotContain(strategy.path("/years/" + (THIS + 1)));
    }

    @Test
    void anInternalPlanIsKnownToTheTeamAlone() {
        var hidden = strategy.path("?year=" + (THIS + 1));
        assertThat(new Visitor(port).get(hidden).page().text())
                .contains("Нищо не отговаря на търсеното")
                .doesNotContain("Обучения на доброволци");
        assertThat(new Visitor(port)
                        .get(strategy.path(""))
                        .page()
                        .select("select[name=year] option")
                        .eachText())
                .containsExactly("Всички", THIS + " (2)");

        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        assertThat(coordinator.get(hidden).page().text()).contains("Обучения на доброволци");
    }

    @Test
    void nonsenseFindsNothingAndFailsNowhere() {
        for (var query : List.of("?year=soon&status=PARTY", "?group=nobody", "?responsible=me", "?words=%25%5C")) {
            var answer = new Visitor(port).get(strategy.path(query));
            assertThat(answer.status()).as(query).isEqualTo(200);
            assertThat(answer.page().text()).contains("Нищо не отговаря на търсеното");
        }
    }

    private List<String> titles(String query) {
        return new Visitor(port)
                .get(strategy.path(query))
                .page()
                .select(".tree a")
                .eachText();
    }

    /** Both tasks are planned, one of them is under way. */
    private UUID year(int year, boolean shared) {
        var plans = application.getBean(ActionPlans.class);
        var version = application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), EDITOR)
                .orElseThrow();
        var draft = plans.begin(version.id(), year).id();
        var end = LocalDate.of(year + 2, 12, 31);
        for (var task : List.of(strategy.task(), strategy.otherTask())) {
            var entry = plans.choose(draft, task, ActionEntry.Priority.HIGH);
            plans.add(draft, entry, new ActivityEdit("Дейност " + year, null, List.of(), null, end));
        }
        if (shared) {
            plans.share(draft, true);
            var first = application
                    .getBean(ActionPlanShelf.class)
                    .activitiesOf(strategy.task(), EDITOR)
                    .getFirst();
            application
                    .getBean(Progress.class)
                    .note(first.id(), new ProgressNote(ActivityRow.State.IN_PROGRESS, null, ""));
        }
        return draft;
    }

    private UUID group(String name) {
        var tree = application
                .getBean(PlanShelf.class)
                .tree(strategy.slug(), null, EDITOR)
                .orElseThrow();
        return tree.groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
