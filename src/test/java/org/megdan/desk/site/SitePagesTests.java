package org.megdan.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.Plans;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.search.Search;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class SitePagesTests {

    private static final List<String> OPEN = List.of(
            "/",
            "/strategy",
            "/about",
            "/open-data",
            "/feeds",
            "/feeds/changes.atom",
            "/api",
            "/sitemap.xml",
            "/robots.txt",
            "/accessibility",
            "/licence",
            "/help",
            "/help/strategy",
            "/help/account",
            "/search",
            "/search?q=canary");

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private SampleStrategy strategy = new SampleStrategy("", NOBODY, NOBODY, NOBODY, NOBODY);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        strategy = SampleStrategy.begin(application);
    }

    @Test
    void theFirstPageLeadsToTheGoals() {
        var home = new Visitor(port).get("/").page();

        assertThat(home.select("h1").text()).isEqualTo(Cast.NETWORK);
        assertThat(home.select("a[href^=" + strategy.path("/") + "]").eachText())
                .contains("Силни граждански организации", "Открита община");
    }

    @Test
    void everyOpenPageAnswersAnyone() {
        var visitor = new Visitor(port);

        assertThat(OPEN).allSatisfy(path -> {
            var answer = visitor.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
        });
    }

    @Test
    @Tries("A4")
    void aDraftIsNowhere() {
        application.getBean(Plans.class).begin(NewPlan.titled("Canary чернова на стратегия"));
        application.getBean(Search.class).catchUp();
        var visitor = new Visitor(port);

        assertThat(OPEN).allSatisfy(path -> {
            // the search repeats what was asked for
            var body = visitor.get(path).body().replaceAll("(?i)(q=|value=\"|„|“)canary", "");
            assertThat(body).as(path).doesNotContainIgnoringCase("canary чернова");
        });
        assertThat(visitor.get("/strategy/canary-chernova-na-strategia").status())
                .isEqualTo(404);
        assertThat(visitor.send(visitor.request("/api/v1/strategies").setHeader("Accept", "application/json"))
                        .body())
                .contains(strategy.slug())
                .doesNotContainIgnoringCase("canary");
        assertThat(visitor.get("/api/v1/strategies/canary-chernova-na-strategia")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aKeptPageIsNeverStale() {
        var visitor = new Visitor(port);
        var first = visitor.get("/strategy");
        assertThat(visitor.get("/strategy").header("ETag")).isNotEmpty().isEqualTo(first.header("ETag"));

        var plans = application.getBean(Plans.class);
        plans.publish(plans.begin(NewPlan.titled("Нова стратегия на квартала")).id(), true);

        var after = visitor.get("/strategy");
        assertThat(after.header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(after.body()).contains("Нова стратегия на квартала");
    }

    @Test
    void theNetworkPresentsItselfAndASecondHandSeesTheFirst() {
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var open = coordinator.get("/about/edit");
        assertThat(coordinator
                        .submit("/about/edit", "/about/edit", Map.of("about", "Работим заедно от 2009 г."))
                        .location())
                .isEqualTo("/about");
        assertThat(new Visitor(port).get("/about").page().select("main").text()).contains("Работим заедно от 2009 г.");

        var refused = coordinator.submit(open, "/about/edit", Map.of("about", "Работим заедно отдавна."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice").text()).contains("Работим заедно от 2009 г.");
        assertThat(coordinator
                        .submit("/about/edit", "/about/edit", Map.of("name", " "))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tries("J2")
    void whatWasWrittenIsGivenBackWhenTheSessionIsOver() {
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var open = coordinator.get("/about/edit");
        coordinator.submit("/account", "/account/sign-out-everywhere", Map.of());

        var lost = coordinator.submit(open, "/about/edit", Map.of("about", "Дълъг текст, <писан> половин час."));
        assertThat(lost.status()).isEqualTo(403);
        assertThat(lost.page().select(".problem").html()).contains("/sign-in");
        assertThat(lost.page().select("textarea[readonly]").eachText()).contains("Дълъг текст, <писан> половин час.");

        var foreign = coordinator.send(coordinator
                .request("/about/edit")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString("about=" + "words+of+another+site".repeat(3))));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("another site");
    }

    @Test
    void whatIsFoundIsNumberedOnce() {
        application.getBean(Search.class).catchUp();

        var hit = new Visitor(port).get("/search?q=бюлетин").page().select(".list li:has(.kicker:contains(1.2))");

        assertThat(hit).hasSize(1);
        assertThat(hit.select("h2, p:not(.kicker)").text()).isEqualTo("Общ бюлетин");
    }

    @Test
    void onlyOpenContactsOfTheNetworkStandOnThePageAboutIt() {
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        assertThat(new Visitor(port).get("/about").status()).isEqualTo(200);
        var card = coordinator
                .get("/about/edit")
                .page()
                .select("main a[href^=/people/]")
                .attr("href");
        var contacts = card + "/contacts";
        coordinator.submit(card, contacts, Map.of("contactKind", "PHONE", "value", "+359 601 00 000", "open", "true"));
        coordinator.submit(card, contacts, Map.of("contactKind", "PHONE", "value", "+359 88 8111111"));

        assertThat(new Visitor(port).get("/about").page().select("main").text())
                .contains("+359 601 00 000")
                .doesNotContain("8111111");
    }

    @Test
    void dataAreTheSameInEveryFormat() {
        var visitor = new Visitor(port);
        var base = "/open-data/strategy/" + strategy.slug();

        assertThat(visitor.get(base + ".csv").body())
                .startsWith("\uFEFFlevel,code,title")
                .contains("Общ бюлетин");
        assertThat(visitor.get(base + ".json").body()).contains("\"title\":\"Общ бюлетин\"");
        assertThat(visitor.get(base + ".xlsx").header("Content-Type")).contains("spreadsheetml");
        assertThat(visitor.get(base + ".schema").body()).contains("\"additionalProperties\"");
        assertThat(visitor.get("/open-data/strategy/nowhere.csv").status()).isEqualTo(404);
    }

    @Test
    void aMissingThingIsAProblemForPrograms() {
        var answer = new Visitor(port).get("/api/v1/strategies/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
