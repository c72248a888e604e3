package org.megdan.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.Plans;
import org.megdan.desk.api.LivingStrategy;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How public things leave the site: feeds, tables, the map for search engines, data in pages. */
@PagesTest
class OutletsTests {

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
    void aFeedTellsWhatChanged() {
        var feed = new Visitor(port).get("/feeds/strategy/zhivo.atom");

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.header("ETag")).isNotEmpty();
        assertThat(feed.body())
                .contains(
                        "Приета: Стратегия на село Живо",
                        "План за 2026 г.",
                        "Публикувана оценка: Междинна оценка",
                        "Одобрена е 1 стойност",
                        "Обучени доброволци (2025 г.): 40 души");
        assertThat(new Visitor(port).get("/feeds/changes.atom").body()).contains("Приета: Стратегия на село Живо");
        assertThat(new Visitor(port).get("/feeds").page().select("a[href$=.atom]"))
                .hasSize(2);
        assertThat(new Visitor(port).get("/feeds/strategy/nowhere.atom").status())
                .isEqualTo(404);
    }

    @Test
    void aFeedOfOneStrategyTellsNothingOfAnother() {
        SampleStrategy.begin(application);

        assertThat(new Visitor(port).get("/feeds/strategy/dobro.atom").body()).doesNotContain("Живо", "Обучени");
    }

    @Test
    void everyTableComesInEveryFormatWithItsDescription() {
        var visitor = new Visitor(port);
        var page = visitor.get("/open-data").page();
        var bases = page.select("a[href$=.schema]").eachAttr("href").stream()
                .map(address -> address.replace(".schema", ""))
                .toList();

        assertThat(bases)
                .contains(TABLES + "/figures", TABLES + "/budget", TABLES + "/years/2026", "/open-data/reports");
        assertThat(page.select("a[rel=license]").text()).contains("CC BY");
        assertThat(bases).allSatisfy(base -> {
            assertThat(visitor.get(base + ".csv").body()).as(base).startsWith("\uFEFF");
            assertThat(visitor.get(base + ".xlsx").status()).as(base).isEqualTo(200);
            assertThat(visitor.get(base + ".json").body()).as(base).startsWith("[");
            assertThat(visitor.get(base + ".schema").body())
                    .as(base)
                    .contains("\"properties\"")
                    .doesNotContain("⟨");
        });
    }

    @Test
    void tablesTellTheFiguresAndTheMoney() {
        var visitor = new Visitor(port);
        var figures = JsonMapper.shared()
                .readTree(visitor.get(TABLES + "/figures.json").body());
        var shares = JsonMapper.shared()
                .readTree(visitor.get(TABLES + "/budget.json").body());
        var activities = visitor.get(TABLES + "/years/2026.json").body();

        assertThat(figures.get(0).path("value").decimalValue()).isEqualByComparingTo("40");
        assertThat(figures.get(1).path("target").decimalValue()).isEqualByComparingTo("100");
        assertThat(shares.valueStream()
                        .map(row -> row.path("amount").decimalValue().intValue())
                        .toList())
                .containsExactly(750, 250);
        assertThat(shares.get(1).path("source").isNull()).isTrue();
        assertThat(activities).contains("Пролетно обучение").doesNotContain(Cast.COORDINATOR.name());
    }

    @Test
    void pagesSayWhatTheyAreAbout() {
        var home = linked("/");
        var strategy = linked("/strategy/zhivo");
        var node = linked("/strategy/zhivo/1.1");

        assertThat(home.at("/@graph/0/@type").asString()).isEqualTo("Organization");
        assertThat(home.at("/@graph/1/potentialAction/@type").asString()).isEqualTo("SearchAction");
        assertThat(strategy.at("/@graph/0/name").asString()).isEqualTo("Стратегия на село Живо");
        assertThat(strategy.at("/@graph/0/temporalCoverage").asString()).isEqualTo("2025/2028");
        assertThat(node.at("/@graph/1/itemListElement").size()).isEqualTo(3);
        assertThat(new Visitor(port)
                        .get("/strategy/zhivo/1.1")
                        .page()
                        .select("meta[property=og:type]")
                        .attr("content"))
                .isEqualTo("article");
    }

    @Test
    @Tries("D1")
    void whatATitleHoldsStaysData() {
        var title = "Край</script><script>alert(1)</script><!-- & \u2028 ]]>";
        var plans = application.getBean(Plans.class);
        var version = plans.begin(NewPlan.titled("Опасна стратегия"));
        application
                .getBean(Drafts.class)
                .add(version.id(), Place.endOf(null), NodeEdit.titled(Level.STRATEGIC_GOAL, "1.", title));
        plans.publish(version.id(), true);
        var answer = new Visitor(port).get("/strategy/" + version.slug() + "/1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(linked("/strategy/" + version.slug() + "/1")
                        .at("/@graph/0/name")
                        .asString())
                .startsWith("Край</script><script>alert(1)");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void anotherLanguageKeepsWhatWasAsked() {
        var visitor = new Visitor(port);
        var address = "/strategy/zhivo?words=%D0%B6%D0%B8%D0%B2%D0%BE&group=";
        var link = visitor.get(address).page().select("a.language").attr("href");
        var changed = visitor.get(link);

        assertThat(link).isEqualTo(address + "&lang=en");
        assertThat(changed.location()).isEqualTo(address);
        assertThat(visitor.get(changed.location()).page().select("a.language").attr("href"))
                .isEqualTo(address + "&lang=bg");
        // a query that is no proper one is given back as it came
        assertThat(visitor.get("/strategy?a%5B%5D=%25&lang=bg&b=1").location()).isEqualTo("/strategy?a%5B%5D=%25&b=1");
        assertThat(visitor.get("/strategy?lang=en").location()).isEqualTo("/strategy");
        assertThat(visitor.get("/strategy?language=en").status()).isEqualTo(200);
    }

    private JsonNode linked(String path) {
        var scripts = new Visitor(port).get(path).page().select("script[type=application/ld+json]");
        assertThat(scripts).as(path).hasSize(1);
        return JsonMapper.shared().readTree(scripts.getFirst().data());
    }
}
