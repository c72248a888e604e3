package org.megdan.desk.strategy.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class BudgetPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);
    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        strategy = SampleStrategy.begin(application);
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    @Covers({"004/8.2", "000/4.6.1", "000/4a"})
    void aBudgetIsToldFromAllItsSides() {
        add(
                "Обучения",
                "Обучения",
                Map.of("planned", "1000", "share-PROJECT_FUNDS", "60 %", "share-STATE_BUDGET", "30%"));
        add("Открита", "Портал", Map.of("planned", "500,50", "share-PROJECT_FUNDS", "500,50", "priority", "HIGH"));

        var page = new Visitor(port).get(strategy.path("/budget?year=2027")).page();

        assertThat(page.select("#combinations").text())
                .contains("държавен бюджет и средства по проекти", "средства по проекти");
        assertThat(page.select("dl.figures").text())
                .containsPattern("1.?500,5 €")
                .contains("Още без източник 100 €");
        assertThat(page.select("#by-goal-EUR-table").text())
                .contains("1. Силни граждански организации", "2. Открита община", "средства по проекти");
        assertThat(page.select("#priorities").text()).contains("първа необходимост");
        var goal = new Visitor(port)
                .get(strategy.path("/budget?year=2027&node=" + ref("Открита")))
                .page();
        assertThat(goal.select("#expenses").text()).contains("Портал").doesNotContain("Обучения");
    }

    @Test
    void sharesOverTheWholeComeBackAsTyped() {
        var answer = coordinator.submit(
                strategy.path("/budget/new"),
                strategy.path("/budget"),
                Map.of(
                        "node", ref("Обучения"),
                        "title", "Зала",
                        "kind", "EXPENSE",
                        "priority", "LOW",
                        "planned", "100",
                        "share-STATE_BUDGET", "60%",
                        "share-OWN_MEANS", "41"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Източниците дават общо 101, а редът е за 100");
        assertThat(answer.page().select("input[name=share-STATE_BUDGET]").attr("value"))
                .isEqualTo("60%");
        assertThat(answer.page().select("option[selected]").text()).contains("Обучения");
    }

    @Test
    void spendingStandsBesideThePlanAndKeepsTheLine() {
        var line = add("Обучения", "Зала", Map.of("planned", "200"));

        var wrong = coordinator.submit(line, line + "/spendings", Map.of("amount", "много", "spentOn", "2027-03-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("input[name=amount]").attr("value")).isEqualTo("много");
        coordinator.submit(line, line + "/spendings", Map.of("amount", "50", "spentOn", "2027-03-01", "note", "Наем"));

        assertThat(coordinator.submit(line, line + "/removal", Map.of()).location())
                .isEqualTo(line);
        assertThat(new Visitor(port).get(line).page().text()).contains("Наем", "25 %");
    }

    @Test
    void aSourceOfOnesOwnMayBeNamed() {
        var sources = strategy.path("/budget/sources");
        coordinator.submit(sources, sources, Map.of("nameBg", "дарения", "nameEn", "donations"));

        assertThat(coordinator.get(strategy.path("/budget/new")).page().text()).contains("дарения");
        var again = coordinator.submit(sources, sources, Map.of("nameBg", "Дарения", "nameEn", "gifts"));
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void aChangeNamesTheVersionItSaw() {
        var line = add("Обучения", "Зала", Map.of("planned", "200"));
        var seen = coordinator.get(line + "/edit");
        assertThat(coordinator.submit(seen, line, change("250")).status()).isEqualTo(303);

        var late = coordinator.submit(seen, line, change("300"));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().text()).contains("Междувременно някой друг промени същото");
        assertThat(late.page().select("input[name=planned]").attr("value")).isEqualTo("300");
        assertThat(new Visitor(port).get(line + "/edit").location()).isEqualTo("/sign-in");
    }

    private static Map<String, String> change(String planned) {
        return Map.of("planned", planned, "kind", "EXPENSE", "priority", "LOW");
    }

    private String add(String node, String title, Map<String, String> typed) {
        var fields = new java.util.HashMap<>(typed);
        fields.putAll(Map.of("node", ref(node), "title", title, "year", "2027", "kind", "EXPENSE"));
        fields.putIfAbsent("priority", "MEDIUM");
        var added = coordinator.submit(strategy.path("/budget/new"), strategy.path("/budget"), fields);
        assertThat(added.status()).as(added.page().text()).isEqualTo(303);
        return added.location();
    }

    private String ref(String words) {
        return coordinator
                .get(strategy.path("/budget/new"))
                .page()
                .select("select[name=node] option:contains(" + words + ")")
                .attr("value");
    }
}
