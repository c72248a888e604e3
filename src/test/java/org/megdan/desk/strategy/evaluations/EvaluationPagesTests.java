package org.megdan.desk.strategy.evaluations;

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
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@PagesTest
class EvaluationPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String QUESTION = "Стигат ли обученията до всички села?";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);
    private Visitor coordinator = new Visitor(0);
    private String evaluation = "";

    @BeforeEach
    void begin() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CHAIR, "CHAIR");
        stage.enter(Cast.CITIZEN);
        strategy = SampleStrategy.begin(application);
        coordinator = signIn(Cast.COORDINATOR);
        var begun = coordinator.submit(
                all("/new"), all(""), Map.of("title", "Оценка по средата", "from", "2026-10-01", "to", "2026-12-31"));
        assertThat(begun.status()).isEqualTo(303);
        evaluation = begun.location();
    }

    @Test
    void aQuestionIsAskedAnsweredAndShownToEveryone() {
        var asked = ask();
        answer(
                asked,
                Map.of(
                        "evidence",
                        "Списъци от обученията | https://example.org/spisatsi\nРазговори по селата",
                        "finding",
                        "До три села не стигаме.",
                        "response",
                        "Приемаме.",
                        "change",
                        "Добавихме пътуващи обучения.",
                        "changed",
                        strategy.task().toString()));
        assertThat(new Visitor(port).get(evaluation).status()).isEqualTo(404);
        assertThat(new Visitor(port).get(all("")).page().text()).contains("Още няма оценка");

        publish(signIn(Cast.CHAIR));

        var page = new Visitor(port).get(evaluation).page();
        assertThat(page.text())
                .contains("Междинна оценка", QUESTION, "До три села не стигаме.", "Приемаме.", "Разговори по селата");
        assertThat(page.select("a[href=https://example.org/spisatsi]").text()).isEqualTo("Списъци от обученията");
        assertThat(page.select("main a[href=" + node() + "]").text()).contains("Обучения на доброволци");
        assertThat(page.select("main form, #history")).isEmpty();
        assertThat(new Visitor(port).get(all("")).page().text())
                .contains("Оценка по средата", "1 въпрос, 1 извод, 1 промяна");
        assertThat(coordinator.get(evaluation).page().select("#history").text())
                .contains("показване на оценка пред всички", Cast.CHAIR.name());
    }

    @Test
    void programsThatReadPagesAreToldWhatItIs() {
        ask();
        publish(coordinator);

        var page = new Visitor(port).get(evaluation).page();
        var things = JsonMapper.shared()
                .readTree(page.select("script[type=application/ld+json]").html())
                .path("@graph");

        assertThat(things.get(0).path("@type").asString()).isEqualTo("Report");
        assertThat(things.get(0).path("name").asString()).isEqualTo("Оценка по средата");
        assertThat(things.get(0).path("temporalCoverage").asString()).isEqualTo("2026-10-01/2026-12-31");
        assertThat(things.get(0).path("url").asString()).endsWith(evaluation);
        assertThat(things.get(1).path("itemListElement").size()).isEqualTo(3);
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[property=og:title]").attr("content")).contains("Оценка по средата");
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo(QUESTION);
    }

    @Test
    void whatIsWrongComesBackAsTyped() {
        var nameless =
                coordinator.submit(all("/new"), all(""), Map.of("title", "", "from", "2026-12-31", "to", "2026-10-01"));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.page().select("input[name=to]").attr("value")).isEqualTo("2026-10-01");

        var backwards = coordinator.submit(
                all("/new"), all(""), Map.of("title", "Наопаки", "from", "2026-12-31", "to", "2026-10-01"));
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.page().text()).contains("преди началото");

        var empty = coordinator.submit(
                evaluation + "/questions/new",
                evaluation + "/questions",
                Map.of("question", " ", "node", NOBODY.toString()));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".errors li")).hasSize(2);
    }

    @Test
    void twoWhoAnswerTheSameKeepBothTexts() {
        var question = ask();
        var seen = coordinator.get(question + "/edit");
        answer(question, Map.of("finding", "Стигат."));

        var late = coordinator.submit(seen, question + "/edit", Map.of("finding", "Не стигат."));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".compare").text()).contains("Стигат.", "Не стигат.");
        assertThat(coordinator.submit(late, question + "/edit", Map.of()).status())
                .isEqualTo(303);
        assertThat(coordinator.get(evaluation).page().text()).contains("Не стигат.");
        var title = coordinator.get(evaluation + "/edit");
        coordinator.submit(title, evaluation + "/edit", Map.of("title", "Първо име"));
        assertThat(coordinator
                        .submit(title, evaluation + "/edit", Map.of("title", "Второ име"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aRevisionNamesTheEvaluationThatLedToIt() {
        answer(ask(), Map.of("finding", "До три села не стигаме.", "change", "Пътуващи обучения"));
        adopt();
        publish(coordinator);

        var revised = coordinator.submit(evaluation, evaluation + "/revision", Map.of());
        assertThat(revised.location()).isEqualTo(strategy.path("/versions/2"));
        assertThat(coordinator.get(revised.location()).page().text())
                .contains("Препланиране по изводите от „Оценка по средата“", "Заради оценката: Оценка по средата");
        assertThat(new Visitor(port).get(evaluation).page().text()).doesNotContain("Версия 2");

        adopt();
        var changes = strategy.path("/versions/1/changes/2");
        assertThat(new Visitor(port)
                        .get(evaluation)
                        .page()
                        .select("a[href^=" + changes + "]")
                        .text())
                .contains("Разликите във версия 2", "Вижте какво се променя");
        assertThat(new Visitor(port)
                        .get(changes)
                        .page()
                        .select("a[href=" + evaluation + "]")
                        .text())
                .isEqualTo("Оценка по средата");
    }

    @Test
    void whatIsRemovedIsAskedForFirst() {
        var question = ask();
        var gone = coordinator.submit(question + "/removal", question + "/removal", Map.of());
        assertThat(gone.location()).isEqualTo(evaluation);
        assertThat(coordinator.get(evaluation).page().select("h2").text()).doesNotContain(QUESTION);
        assertThat(coordinator.get(question + "/removal").status()).isEqualTo(404);

        publish(coordinator);
        var kept = coordinator.submit(evaluation + "/removal", evaluation + "/removal", Map.of());
        assertThat(coordinator.get(kept.location()).page().text()).contains("затова остава");
        coordinator.submit(evaluation, evaluation + "/publication", Map.of());
        assertThat(coordinator
                        .submit(evaluation + "/removal", evaluation + "/removal", Map.of())
                        .location())
                .isEqualTo(all(""));
    }

    @Test
    void othersFindNothingToChange() {
        publish(coordinator);
        var citizen = signIn(Cast.CITIZEN);

        for (var path : new String[] {"/edit", "/removal", "/questions/new"}) {
            assertThat(citizen.get(evaluation + path).status()).as(path).isEqualTo(404);
        }
        assertThat(citizen.get(all("/new")).status()).isEqualTo(404);
        assertThat(citizen.get(evaluation.replace("dobro", "drugo")).status()).isEqualTo(404);
        assertThat(coordinator.get(all("/" + NOBODY)).status()).isEqualTo(404);
    }

    private String ask() {
        var asked = coordinator.submit(
                evaluation + "/questions/new",
                evaluation + "/questions",
                Map.of("question", QUESTION, "node", strategy.task().toString()));
        assertThat(asked.status()).isEqualTo(303);
        return asked.location().replace("#q-", "/questions/");
    }

    private void answer(String question, Map<String, String> values) {
        assertThat(coordinator
                        .submit(question + "/edit", question + "/edit", values)
                        .status())
                .isEqualTo(303);
    }

    private void publish(Visitor whoever) {
        var answer = whoever.submit(evaluation, evaluation + "/publication", Map.of());
        assertThat(whoever.get(answer.location()).page().text()).contains("вече е видима за всички");
    }

    private void adopt() {
        var editor = Stage.holder("plans.edit");
        var draft = application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), editor)
                .orElseThrow();
        var decision = new Decision("Общо събрание", "84", "8", LocalDate.of(2025, 3, 25));
        application.getBean(Plans.class).adopt(draft.id(), decision, true);
    }

    private String node() {
        var card = application.getBean(PlanShelf.class).card(strategy.task(), Viewer.ANYONE);
        return strategy.path("/" + card.orElseThrow().ref());
    }

    private String all(String rest) {
        return strategy.path("/evaluations" + rest);
    }

    private Visitor signIn(Cast.Member member) {
        return new Visitor(port).signIn(member.email(), Cast.PASSWORD);
    }
}
