package org.megdan.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Measures;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Plans;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.mail.Mailer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@PagesTest
class KnownPagesTests {

    private static final Viewer EDITOR = Viewer.program("Постановка", "plans.edit");

    @Autowired
    ApplicationContext application;

    @Autowired
    Actors actors;

    @Autowired
    Mailer mailer;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    private Stage stage;
    private UUID neda;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        neda = stage.enter(Cast.CITIZEN, "STAFF");
        var kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        assertThat(kalina.get("/my").status()).isEqualTo(200);
        Acting.as(Viewer.program("Постановка", "actors.edit"), () -> {
            actors.addContact(neda, ContactPoint.Kind.PHONE, "0888 000 111", "за спешни случаи", false);
            transaction.executeWithoutResult(
                    status -> mailer.send(Cast.CITIZEN.email(), "Покана за среща", "тайна на писмото"));
            transaction.executeWithoutResult(status -> mailer.send(Cast.COORDINATOR.email(), "Писмо до друг", "нищо"));
        });
    }

    @Test
    void tellsAllThatIsKeptOfAPerson() {
        var page = neda().get("/account/known").body();

        assertThat(page)
                .contains(
                        Cast.CITIZEN.name(),
                        "0888 000 111",
                        "за спешни случаи",
                        "вижда се само от екипа",
                        Cast.NETWORK,
                        Cast.CITIZEN.email(),
                        "Покана за среща",
                        "Познато място",
                        "На български",
                        "Какво е правено с картона и профила Ви");
        assertThat(page)
                .doesNotContain("тайна на писмото", "privacy.", "actors.known", "identity.known", "audit.known");
    }

    @Test
    void tellsTheSameAsData() {
        var answer = neda().get("/account/known.json");

        assertThat(answer.header("Content-Disposition")).contains("attachment", "megdan-about-me.json");
        var parts = json.readTree(answer.body()).path("parts");
        assertThat(parts.size()).isGreaterThanOrEqualTo(6);
        assertThat(answer.body()).contains("0888 000 111", "Покана за среща");
    }

    @Test
    @Tries("I6")
    void holdsNothingOfAThirdPerson() {
        assertThat(neda().get("/account/known").body()
                        + neda().get("/account/known.json").body())
                .doesNotContain(Cast.COORDINATOR.name(), Cast.COORDINATOR.email(), "Писмо до друг");
    }

    @Test
    @Tries("I6")
    void tellsWhoLookedByTheirCapacityAndNotByName() {
        var kalina = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        assertThat(neda().get("/account/known").body()).doesNotContain("Отворен картон");

        assertThat(kalina.get("/people/neda-nauzhkimova").status()).isEqualTo(200);
        assertThat(kalina.get("/people/export/people/csv").status()).isEqualTo(200);

        assertThat(neda().get("/account/known").body())
                .contains("Кой е гледал данните Ви", "Отворен картон", "Изтеглен списък", "координатор")
                .doesNotContain(Cast.COORDINATOR.name());
        assertThat(neda().get("/account/known.json").body()).contains("Отворен картон");
    }

    @Test
    @Tries("I6")
    void aLookAtOneselfIsNone() {
        neda().get("/people/neda-nauzhkimova");
        assertThat(neda().get("/account/known").body()).doesNotContain("Отворен картон");
    }

    @Test
    void tellsOfTheWorkThatAPersonAnswersFor() {
        assertThat(neda().get("/account/known").body()).doesNotContain("Поверена работа");

        var strategy = stage.asDirector(() -> SampleStrategy.begin(application));
        stage.asDirector(() -> giveWork(strategy));
        assertThat(neda().get("/account/known").body())
                .contains("Почистване на площада", "отговаряте", "Почистени площади")
                .doesNotContain("Цели и задачи с Вашето име");

        stage.asDirector(() -> {
            var decision = new Decision("Общо събрание", "1", null, LocalDate.of(2026, 2, 1));
            application.getBean(Plans.class).adopt(draft(strategy), decision, true);
            return strategy;
        });
        assertThat(neda().get("/account/known").body())
                .contains("Цели и задачи с Вашето име", "Общ бюлетин (участвате)");
    }

    private UUID giveWork(SampleStrategy strategy) {
        var plans = application.getBean(ActionPlans.class);
        var year = plans.begin(draft(strategy), 2026).id();
        var entry = plans.choose(year, strategy.task(), ActionEntry.Priority.HIGH);
        plans.add(year, entry, new ActivityEdit("Почистване на площада", neda, List.of(), null, null));
        strategy.say(
                application, strategy.otherTask(), List.of(), List.of(new NodeActor(neda, NodeActor.Role.PARTNER)));
        return application
                .getBean(Measures.class)
                .define(new IndicatorDraft(
                        strategy.task(),
                        "NODE",
                        IndicatorKind.PROGRESS,
                        "Почистени площади",
                        "бр.",
                        "",
                        Direction.UP,
                        null,
                        null,
                        false,
                        false,
                        null,
                        Filter.NONE,
                        Frequency.YEAR,
                        neda));
    }

    private UUID draft(SampleStrategy strategy) {
        return application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), EDITOR)
                .orElseThrow()
                .id();
    }

    @Test
    void tellsStrangersNothing() {
        assertThat(new Visitor(port).get("/account/known").status()).isEqualTo(303);
        assertThat(new Visitor(port).get("/account/known.json").status()).isEqualTo(303);
    }

    private Visitor neda() {
        return new Visitor(port).signIn(Cast.CITIZEN.email(), Cast.PASSWORD);
    }
}
