package org.megdan.desk.strategy.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class IndicatorPagesTests {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);
    private Visitor coordinator = new Visitor(0);

    private static final java.util.UUID NOBODY = new java.util.UUID(0, 0);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        strategy = SampleStrategy.begin(application);
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    @Covers({"000/4b", "004/8.1"})
    void aFigureGoesFromTargetToApprovedWithItsSource() {
        var indicator = newIndicator();
        var entered = coordinator.submit(
                indicator + "/readings/new",
                indicator + "/readings",
                Map.of(
                        "period", "2025",
                        "amount", "42,5",
                        "parts", "Община; Попово; 40\nОбщина; Омуртаг; 2,5",
                        "evidence", "Присъствен списък | https://example.org/list.pdf",
                        "submit", "true"));
        assertThat(entered.status()).isEqualTo(303);
        assertThat(new Visitor(port).get(entered.location()).status()).isEqualTo(404);

        var approved = coordinator.submit(entered.location(), entered.location() + "/approval", Map.of());
        assertThat(approved.status()).isEqualTo(303);

        var seen = new Visitor(port).get(entered.location());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().text()).contains("42,5 души", "Присъствен списък", "Попово", "одобрен");
        assertThat(seen.body()).doesNotContain(Cast.COORDINATOR.name());
        var page = new Visitor(port).get(indicator).page();
        assertThat(page.text()).contains("в график", "Обучени доброволци", "1.1. Обучения на доброволци");
        assertThat(page.select("svg.chart-picture")).hasSize(1);
        assertThat(new Visitor(port).get(strategy.path("/indicators")).page().text())
                .contains("1 показател", "42,5 души");
        var task = page.select("main a:contains(Обучения на доброволци)").attr("href");
        assertThat(new Visitor(port).get(task).page().select("#measures").text())
                .contains("Обучени доброволци", "90 души", "в график");
    }

    @Test
    void aReturnedFigureComesBackWithItsReason() {
        var indicator = newIndicator();
        var entered = coordinator
                .submit(indicator + "/readings/new", indicator + "/readings", Map.of("amount", "1", "submit", "true"))
                .location();

        var nothingSaid = coordinator.submit(entered, entered + "/return", Map.of("reason", " "));
        assertThat(nothingSaid.status()).isEqualTo(409);
        assertThat(nothingSaid.page().text()).contains("Напишете защо връщате отчета");
        coordinator.submit(entered, entered + "/return", Map.of("reason", "Липсва списък"));

        assertThat(coordinator.get(entered + "/edit").page().text()).contains("Липсва списък");
        var reworked = coordinator.submit(entered + "/edit", entered, Map.of("amount", "2", "submit", "true"));
        assertThat(reworked.status()).isEqualTo(303);
        assertThat(coordinator.get(strategy.path("/indicators/waiting")).page().text())
                .contains("Обучени доброволци", "2 души");
    }

    @Test
    void whatIsWrongComesBackWithEverythingTyped() {
        var form = strategy.path("/indicators/new");
        var answer = coordinator.submit(
                form, strategy.path("/indicators"), Map.of("name", "Обучени", "unit", "", "targets", "2025 = сто"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Ред 1: „2025 = сто“ не се чете", "Попълнете „Мерна единица“");
        assertThat(answer.page().select("input[name=name]").attr("value")).isEqualTo("Обучени");
        assertThat(answer.page().select("textarea[name=targets]").text()).isEqualTo("2025 = сто");
    }

    @Test
    void partsThatDoNotGiveTheWholeAreToldAndNothingIsLost() {
        var indicator = newIndicator();

        var answer = coordinator.submit(
                indicator + "/readings/new",
                indicator + "/readings",
                Map.of("amount", "12", "parts", "Община; Попово; 7", "submit", "true"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Частите дават общо 7, а отчетът е 12");
        assertThat(answer.page().select("textarea[name=parts]").text()).isEqualTo("Община; Попово; 7");
        assertThat(coordinator.get(strategy.path("/indicators/waiting")).page().text())
                .doesNotContain("Обучени доброволци");
    }

    @Test
    void anUploadedFileIsEvidenceOnceTheFigureCounts() {
        var indicator = newIndicator();
        var answer = Upload.of(coordinator, indicator + "/readings/new", indicator + "/readings")
                .with("amount", "7")
                .with("period", "2025")
                .with("submit", "true")
                .file("file", "Протокол.txt", "Присъствали: седем души")
                .send();
        assertThat(answer.status()).as(answer.page().text()).isEqualTo(303);
        var link = coordinator
                .get(answer.location())
                .page()
                .select("a:contains(Протокол.txt)")
                .attr("href");
        assertThat(new Visitor(port).get(link).status()).isEqualTo(404);

        coordinator.submit(answer.location(), answer.location() + "/approval", Map.of());

        assertThat(new Visitor(port).get(link).body()).isEqualTo("Присъствали: седем души");
        assertThat(new Visitor(port)
                        .get(link.substring(0, link.length() - 36) + NOBODY)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoLongerFollowedSaysWhyAndKeepsItsHistory() {
        var indicator = newIndicator();
        coordinator.submit(indicator, indicator + "/withdrawal", Map.of("reason", "Заменен с по-точен"));

        var page = coordinator.get(indicator).page().text();
        assertThat(page).contains("Показателят вече не се следи: Заменен с по-точен", "Нов показател");
        assertThat(new Visitor(port).get(strategy.path("/indicators")).page().text())
                .doesNotContain("Обучени доброволци");
    }

    @Test
    @Tries("F2")
    void aTableIsSeenBeforeAllOrNothingIsSaved() {
        newIndicator();
        var address = strategy.path("/indicators/table");
        var bad = coordinator.submit(
                address,
                address,
                Map.of("text", "Показател;Период;Стойност\nобучени доброволци;2025;4,5\nНикой;2025;1"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.page().select("#sheet").text()).contains("2 реда, 1 за поправка", "Няма показател „Никой“");
        assertThat(bad.page().select("form:has(input[name=confirmed])")).isEmpty();

        var good = coordinator.submit(address, address, Map.of("text", "Обучени доброволци\t2025\t4,5\t\tсписъци"));
        assertThat(good.status()).isEqualTo(200);
        var saved = coordinator.submit(good, address, Map.of());

        assertThat(saved.location()).isEqualTo(strategy.path("/indicators/waiting"));
        assertThat(coordinator.get(saved.location()).page().text()).contains("4,5 души");
        var again = coordinator.submit(good, address, Map.of());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().text()).contains("вече има отчет, който не е одобрен");
    }

    @Test
    void othersFindNoForms() {
        var indicator = newIndicator();
        new Stage(application).enter(Cast.CITIZEN);
        var citizen = new Visitor(port).signIn(Cast.CITIZEN.email(), Cast.PASSWORD);

        assertThat(citizen.get(indicator).status()).isEqualTo(200);
        assertThat(citizen.get(indicator + "/edit").status()).isEqualTo(404);
        assertThat(citizen.get(strategy.path("/indicators/new")).status()).isEqualTo(404);
        assertThat(citizen.get(strategy.path("/indicators/" + NOBODY)).status()).isEqualTo(404);
        assertThat(citizen.get("/strategy/nowhere/indicators").status()).isEqualTo(404);
    }

    private String newIndicator() {
        var made = coordinator.submit(
                strategy.path("/indicators/new?node=1.1"),
                strategy.path("/indicators"),
                Map.of(
                        "node", ref(),
                        "name", "Обучени доброволци",
                        "kind", "CAPACITY",
                        "counting", "SUM",
                        "direction", "UP",
                        "unit", "души",
                        "targets", "2025 = 40\n2026 = 50\n2027 = "));
        assertThat(made.status()).as(made.page().text()).isEqualTo(303);
        return made.location();
    }

    private String ref() {
        return coordinator
                .get(strategy.path("/indicators/new"))
                .page()
                .select("select[name=node] option:contains(Обучения)")
                .attr("value");
    }
}
