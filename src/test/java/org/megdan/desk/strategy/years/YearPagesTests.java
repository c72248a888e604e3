package org.megdan.desk.strategy.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class YearPagesTests {

    private static final UUID NOBODY = new UUID(0, 0);

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
    void aPlanThatChangedMeanwhileIsNotAdoptedUnseen() {
        var year = planned();
        var seen = coordinator.get(year);
        var add = seen.page().select("form[action$=/activities]").attr("action");
        coordinator.submit(year, add, Map.of("title", "Среща", "from", "2027-04-01", "to", "2027-05-01"));

        var decision = Map.of("body", "Управителен съвет", "decision", "12", "on", "2026-12-15");
        var answer = coordinator.submit(seen, year + "/adoption", decision);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("някой промени плана за годината", "Среща");
        assertThat(answer.page().select("input[name=decision]").attr("value")).isEqualTo("12");
        assertThat(coordinator.submit(answer, year + "/adoption", decision).status())
                .isEqualTo(303);
    }

    @Test
    void aYearIsPlannedAdoptedAndShared() {
        var year = begin();
        coordinator.submit(
                year + "/choice",
                year + "/entries",
                Map.of("task", strategy.task().toString(), "priority", "HIGH"));
        var add =
                coordinator.get(year).page().select("form[action$=/activities]").attr("action");
        coordinator.submit(year, add, Map.of("title", "Две обучения", "from", "2027-02-01", "to", "2027-03-31"));
        var adopted = coordinator.submit(
                year, year + "/adoption", Map.of("body", "Управителен съвет", "decision", "12", "on", "2026-12-15"));
        assertThat(adopted.status()).isEqualTo(303);
        assertThat(new Visitor(port).get(year).status()).isEqualTo(404);
        var task = strategy.path("/1.1");
        assertThat(new Visitor(port).get(task).page().text()).doesNotContain("Две обучения");

        var chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        assertThat(chair.submit(year, year + "/sharing", Map.of()).status()).isEqualTo(303);

        assertThat(new Visitor(port).get(task).page().select("#activities").text())
                .contains("Две обучения", "План за 2027 г.");
        var page = new Visitor(port).get(year).page();
        assertThat(page.text()).contains("Две обучения", "решение № 12", Cast.COORDINATOR.name());
        assertThat(new Visitor(port)
                        .get(year + "/calendar?month=2027-02")
                        .page()
                        .text())
                .contains("Две обучения");
    }

    @Test
    void tasksAreChosenManyAtATimeAndAsInAnEarlierYear() {
        var year = planned();
        var choice = coordinator.get(year + "/choice").page();
        assertThat(choice.select("input[name=task][disabled]").eachAttr("value"))
                .containsExactly(strategy.task().toString());
        var none = coordinator.submit(year + "/choice", year + "/entries", Map.of("priority", "LOW"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().text()).contains("Не е отметната нито една задача");

        var next = coordinator
                .submit(strategy.path("/years"), strategy.path("/years"), Map.of("year", "2028"))
                .location();
        var link = coordinator
                .submit(next + "/choice", next + "/entries", Map.of("priority", "LOW"))
                .page()
                .select("a[href$='/choice?like=2027']")
                .attr("href");

        assertThat(coordinator
                        .get(link)
                        .page()
                        .select("input[name=task][checked]")
                        .eachAttr("value"))
                .containsExactly(strategy.task().toString());
    }

    @Test
    void anActivityIsGivenToSomebodyElseByName() {
        var year = planned();
        var form = coordinator.get(year).page().select("a[href*=/activities/]").attr("href");
        var seen = coordinator.get(form);
        assertThat(seen.page().select("input[name=responsible]").attr("value")).isEqualTo(Cast.COORDINATOR.name());

        var unknown = coordinator.submit(seen, form, Map.of("responsible", "Някой Непознат"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().select("input[name=responsible]").attr("value"))
                .isEqualTo("Някой Непознат");
        coordinator.submit(unknown, form, Map.of("responsible", Cast.CHAIR.name()));

        assertThat(coordinator.get(year).page().text()).contains(Cast.CHAIR.name());
        var late = coordinator.submit(seen, form, Map.of("title", "Три обучения"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".compare").text()).contains("Три обучения", Cast.CHAIR.name());
    }

    @Test
    void aTaskOfTheYearGetsAnotherPriorityAndANote() {
        var year = planned();
        var form = coordinator.get(year).page().select("a[href*=/entries/]").attr("href");

        coordinator.submit(form, form, Map.of("priority", "LOW", "note", "Чака се ново помещение"));

        assertThat(coordinator.get(year).page().text()).contains("Чака се ново помещение", "Нисък");
    }

    @Test
    void whatCannotBeTakenComesBackWithAReason() {
        assertThat(coordinator
                        .submit(strategy.path("/years"), strategy.path("/years"), Map.of("year", "скоро"))
                        .page()
                        .text())
                .contains("Напишете годината с четири цифри");
        var year = begin();
        coordinator.submit(
                year + "/choice",
                year + "/entries",
                Map.of("task", strategy.task().toString(), "priority", "LOW"));
        var add =
                coordinator.get(year).page().select("form[action$=/activities]").attr("action");

        var early = coordinator.submit(year, add, Map.of("title", "Среща", "from", "2027-05-01", "to", "2027-04-01"));

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page().text()).contains("Краят е преди началото");
        assertThat(early.page().select(".errors a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(early.page().select("input" + field))
                        .as(field)
                        .hasSize(1));
        assertThat(early.page().select("#f-title").val()).isEqualTo("Среща");
        assertThat(early.page().select("details[open] #f-title")).hasSize(1);
        var unknown = Map.of("title", "Среща", "responsible", "Н".repeat(301));
        assertThat(coordinator.submit(year, add, unknown).status()).isEqualTo(422);
        assertThat(coordinator.get(year).page().text()).doesNotContain("Среща");
    }

    @Test
    void aDeviationIsToldWithItsReasonAndKeptForTwoWriters() {
        var year = planned();
        assertThat(coordinator.get(year).page().text()).doesNotContain("Отклонение и причина");
        adopt(year);
        var form = coordinator.get(year).page().select("a[href$=/deviation]").attr("href");
        var seen = coordinator.get(form);

        var wrong = coordinator.submit(form, form, Map.of("reason", "Залата беше в ремонт"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("textarea[name=reason]").text()).isEqualTo("Залата беше в ремонт");
        coordinator.submit(wrong, form, Map.of("deviation", "Само едно обучение"));
        assertThat(coordinator.get(year).page().text()).contains("Само едно обучение", "Залата беше в ремонт");

        var late = coordinator.submit(seen, form, Map.of("deviation", "Нито едно обучение"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".compare").text()).contains("Нито едно обучение", "Само едно обучение");
        var chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        assertThat(chair.get(form).status()).isEqualTo(404);
        assertThat(coordinator
                        .get(form.replaceFirst("entries/[^/]+", "entries/" + NOBODY))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCalendarNeverGetsAnInternalPlan() {
        var year = planned();
        adopt(year);
        var feed = year + "/calendar.ics";
        assertThat(coordinator.get(feed).status()).isEqualTo(404);
        assertThat(coordinator.get(year + "/calendar").page().select("a[href$=.ics]"))
                .isEmpty();

        var chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        chair.submit(year, year + "/sharing", Map.of());

        var calendar = new Visitor(port).get(feed);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.body())
                .contains("SUMMARY:Две обучения", "DTSTART;VALUE=DATE:20270201", "DTEND;VALUE=DATE:20270401");
        assertThat(new Visitor(port).get(year + "/calendar").page().select("a[href=" + feed + "]"))
                .hasSize(1);
        chair.submit(year, year + "/sharing", Map.of());
        assertThat(new Visitor(port).get(feed).status()).isEqualTo(404);
    }

    private String planned() {
        var year = begin();
        coordinator.submit(
                year + "/choice",
                year + "/entries",
                Map.of("task", strategy.task().toString(), "priority", "HIGH"));
        var add =
                coordinator.get(year).page().select("form[action$=/activities]").attr("action");
        coordinator.submit(year, add, Map.of("title", "Две обучения", "from", "2027-02-01", "to", "2027-03-31"));
        return year;
    }

    private void adopt(String year) {
        coordinator.submit(year, year + "/adoption", Map.of("body", "Управителен съвет", "on", "2026-12-15"));
    }

    private String begin() {
        var begun = coordinator.submit(strategy.path("/years"), strategy.path("/years"), Map.of("year", "2027"));
        assertThat(begun.status()).isEqualTo(303);
        return begun.location();
    }
}
