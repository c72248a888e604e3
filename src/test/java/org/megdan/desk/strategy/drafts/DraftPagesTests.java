package org.megdan.desk.strategy.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.DraftParts;
import org.megdan.core.plans.GroupEdit;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
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
class DraftPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Map<String, String> STAGE = Map.of(
            "name", "Междинен преглед",
            "kind", "EVALUATION",
            "period", "краят на 2026 г.",
            "from", "2026-10-01",
            "to", "2026-12-31",
            "description", "Разговори по селата");

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
        strategy = SampleStrategy.begin(application);
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void aStageIsAddedAndShownInTheDocument() {
        var added = add("stages", STAGE);

        assertThat(added.location()).startsWith(path("#p-"));
        assertThat(new Visitor(port).get(strategy.path("/document")).page().text())
                .contains("Междинен преглед", "краят на 2026 г.", "Разговори по селата");
        var form = coordinator.get(path("/stages/" + id(added))).page();
        assertThat(form.select("input[name=to]").attr("value")).isEqualTo("2026-12-31");
        assertThat(form.select("#history").text()).contains("промяна на етап", "Междинен преглед");
    }

    @Test
    void whatIsWrongComesBackAsTyped() {
        var nameless = add("stages", Map.of("name", "", "kind", "PARTY", "to", "утре", "period", "скоро"));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.page().select(".errors li")).hasSize(3);
        assertThat(nameless.page().select("input[name=period]").attr("value")).isEqualTo("скоро");

        add("groups", Map.of("name", "Младежи"));
        var twice = add("groups", Map.of("name", "Младежи", "change", "Остават в селото"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().text()).contains("Вече има целева група");
        assertThat(twice.page().select("textarea[name=change]").text()).isEqualTo("Остават в селото");
        var backwards = coordinator.submit(
                path("/description"), path("/description"), Map.of("from", "2029-01-01", "to", "2028-01-01"));
        assertThat(backwards.status()).isEqualTo(422);
    }

    @Test
    void twoWhoEditTheSameKeepBothTexts() {
        var group = path("/groups/" + id(add("groups", Map.of("name", "Младежи"))));
        var seen = coordinator.get(group);
        coordinator.submit(group, group, Map.of("change", "Остават в селото"));

        var late = coordinator.submit(seen, group, Map.of("change", "Връщат се в селото"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".compare").text()).contains("Остават в селото", "Връщат се в селото");
        assertThat(coordinator.submit(late, group, Map.of()).status()).isEqualTo(303);
        assertThat(new Visitor(port).get(strategy.path("/document")).page().text())
                .contains("Връщат се в селото");
    }

    @Test
    void titlePeriodAndReasonAreSavedOnceForTwoWriters() {
        var seen = coordinator.get(path("/description"));
        var saved = coordinator.submit(
                seen,
                path("/description"),
                Map.of("title", "Стратегия на три села", "to", "2029-12-31", "note", "Присъединиха се две села."));
        assertThat(saved.location()).isEqualTo(path(""));
        assertThat(coordinator.get(path("")).page().text())
                .contains("Стратегия на три села", "2025–2029", "Присъединиха се две села.");

        var late = coordinator.submit(seen, path("/description"), Map.of("title", "Стратегия на две села"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".compare").text()).contains("Стратегия на две села", "Стратегия на три села");
    }

    @Test
    void partsStandInTheOrderTheyArePutIn() {
        add("chapters", Map.of("title", "Мисия", "text", "Селото живее."));
        var second = id(add("chapters", Map.of("title", "Визия", "depth", "2")));

        coordinator.submit(path(""), path("/chapters/" + second + "/place"), Map.of("position", "0"));

        assertThat(coordinator.get(path("")).page().select("#chapters li a").eachText())
                .containsExactly("Визия", "Мисия");
        assertThat(coordinator
                        .submit(path(""), path("/chapters/" + second + "/place"), Map.of("position", "999"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aGroupIsRemovedAfterTellingWhoNamesIt() {
        coordinator.submit(taskForm(), taskForm(), Map.of("groups", "Младежи"));
        var group = path("/groups/"
                + application
                        .getBean(PlanShelf.class)
                        .context(draft())
                        .groups()
                        .getFirst()
                        .id());

        assertThat(coordinator.get(group + "/removal").page().text()).contains("отпадне и от една цел или задача");
        var gone = coordinator.submit(group + "/removal", group + "/removal", Map.of());

        assertThat(coordinator.get(gone.location()).page().text()).contains("„Младежи“ е премахнато от черновата");
        assertThat(coordinator
                        .get(taskForm())
                        .page()
                        .select("textarea[name=groups]")
                        .text())
                .isEmpty();
        assertThat(coordinator.get(group).status()).isEqualTo(404);
    }

    @Test
    void anAdoptedTextIsExplainedAndRevised() {
        var seen = coordinator.get(path("/groups/new"));
        application
                .getBean(Plans.class)
                .adopt(draft().id(), new Decision("Общо събрание", "1", "1", LocalDate.of(2025, 3, 25)), true);

        var late = coordinator.submit(seen, path("/groups"), Map.of("name", "Късна група"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Тази версия е приета", "Късна група");
        var revised = coordinator.submit(path(""), strategy.path("/versions/1/revision"), Map.of("note", "Ново"));
        assertThat(revised.location()).isEqualTo(strategy.path("/versions/2"));
        assertThat(coordinator.get(path("")).page().text()).contains("Версия 2");
    }

    @Test
    void othersFindNothingToEdit() {
        application.getBean(DraftParts.class).saveGroup(draft().id(), null, 0, new GroupEdit("Младежи", ""));
        var chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);

        assertThat(chair.get(path("")).status()).isEqualTo(404);
        assertThat(chair.get(path("/groups/new")).status()).isEqualTo(404);
        assertThat(coordinator.get(path("/parties/new")).status()).isEqualTo(404);
        assertThat(coordinator.get(path("/groups/" + NOBODY)).status()).isEqualTo(404);
        assertThat(coordinator.get(path("/kept/" + NOBODY + "/removal")).status())
                .isEqualTo(404);
    }

    private Visitor.Answer add(String kind, Map<String, String> values) {
        return coordinator.submit(path("/" + kind + "/new"), path("/" + kind), values);
    }

    private static String id(Visitor.Answer saved) {
        return saved.location().replaceFirst(".*#p-", "");
    }

    private String taskForm() {
        var card = application.getBean(PlanShelf.class).card(strategy.task(), Stage.holder("plans.edit"));
        return strategy.path("/" + card.orElseThrow().ref() + "/edit");
    }

    private PlanVersion draft() {
        return application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), Stage.holder("plans.edit"))
                .orElseThrow();
    }

    private String path(String rest) {
        return strategy.path("/draft" + rest);
    }
}
