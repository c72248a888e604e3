package org.megdan.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.Plans;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What anyone reads through the interface: all that is public and nothing else, in pages that fit together. */
@PagesTest
class PublicReadingTests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private LivingStrategy strategy = new LivingStrategy("", NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        var person = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        strategy = LivingStrategy.begin(application, stage.organisation("Читалище „Живот“"), person);
    }

    @Test
    void pagesOfAListJoinWithoutGapsAndRepeats() {
        var program = Program.anybodys(port);
        var titles = new ArrayList<String>();
        var path = strategy.api("/nodes?sort=-title&limit=1");
        while (!path.isEmpty()) {
            var page = program.read(path);
            titles.addAll(texts(page, "title"));
            assertThat(page.path("total").asInt()).isEqualTo(3);
            path = page.path("next").asString("");
        }
        assertThat(titles).containsExactly("Обучения за доброволци", "Живо читалище", "Библиотека на открито");
    }

    @Test
    void aListIsNarrowed() {
        var program = Program.anybodys(port);

        assertThat(texts(program.read(strategy.api("/nodes?filter%5Blevel%5D=TASK")), "title"))
                .containsExactly("Обучения за доброволци", "Библиотека на открито");
        assertThat(program.read(strategy.api("/nodes?filter%5Bparent%5D=" + strategy.goal()))
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(program.read(strategy.api("/budget/lines?filter%5Byear%5D=1999"))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void figuresAreTold() {
        var program = Program.anybodys(port);
        var indicator = program.read(strategy.api("/indicators")).path("items").get(0);
        var reading = program.read(strategy.api("/indicators/" + strategy.indicator() + "/readings"))
                .path("items")
                .get(0);
        var sums = program.read(strategy.api("/budget/sums/2026")).path("total").get(0);

        assertThat(indicator.path("points").get(1).path("target").decimalValue())
                .isEqualByComparingTo("100");
        assertThat(reading.path("parts").get(0).path("member").asString()).isEqualTo("Живо");
        assertThat(reading.path("evidence").get(0).path("address").asString()).isEqualTo("https://example.org/1");
        assertThat(sums.path("unsourced").decimalValue()).isEqualByComparingTo("250");
    }

    @Test
    @Tries("A4")
    void internalThingsAreNowhere() {
        var hidden = application.getBean(Plans.class).begin(NewPlan.titled("Canary чернова"));
        var program = Program.anybodys(port);

        for (var path : List.of(
                "/api/v1/strategies",
                "/api/v1/actors",
                strategy.api("/versions"),
                strategy.api("/nodes"),
                strategy.api("/nodes/1.1"),
                strategy.api("/years/2026"),
                strategy.api("/years"))) {
            // neither the draft nor, anywhere, the name of a person
            assertThat(program.get(path).body())
                    .as(path)
                    .doesNotContainIgnoringCase("canary")
                    .doesNotContain("DRAFT", Cast.COORDINATOR.name());
        }
        var missing = program.get("/api/v1/strategies/nowhere/nodes");
        var withheld = program.get("/api/v1/strategies/" + hidden.slug() + "/nodes");
        assertThat(withheld.status()).isEqualTo(404).isEqualTo(missing.status());
        assertThat(withheld.body().replace(hidden.slug(), "nowhere")).isEqualTo(missing.body());
        assertThat(program.get(strategy.api("/versions/2")).status()).isEqualTo(404);
        assertThat(program.get(strategy.api("/years/2026/draft")).status()).isEqualTo(401);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var program = Program.anybodys(port);
        var first = program.get(strategy.api("/nodes"));
        var again = program.get(strategy.api("/nodes"), Map.of("If-None-Match", first.header("ETag")));
        var reader = Program.of(port, Cast.COORDINATOR, "READ");
        var own = reader.get(strategy.api("/versions"));

        assertThat(first.header("ETag")).isNotEmpty();
        assertThat(again.status()).isEqualTo(304);
        assertThat(own.body()).contains("DRAFT");
        assertThat(reader.get(strategy.api("/versions"), Map.of("If-None-Match", own.header("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(program.get(strategy.api("/versions")).body()).doesNotContain("DRAFT");
    }

    @Test
    @Tries("A7")
    void unknownNamesAreRefusedWithThoseThatAreKnown() {
        var program = Program.anybodys(port);
        for (var query : List.of(
                "filter%5Buser.email%5D=a*",
                "sort=passwordHash", "include=owner", "filter%5Blevel%5D=A&filter%5Blevel%5D=B")) {
            var answer = program.get(strategy.api("/nodes?" + query), Map.of("Accept-Language", "en"));
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        var answer = program.get(strategy.api("/nodes?sort=passwordHash"), Map.of("Accept-Language", "en"));
        assertThat(answer.body()).contains("can’t be ordered", "position", "title");
        assertThat(Program.json(answer).path("allowed").size()).isEqualTo(2);
    }

    @Test
    @Tries("A8")
    void nonsenseInParametersIsRefusedAtOnce() {
        var program = Program.anybodys(port);
        var long1 = "a".repeat(3000);
        for (var nonsense : List.of(
                "%28select+pg_sleep%285%29%29",
                "%27%22%3B--", "%00", "%ED%A0%80", "..%2F..", "-1", "999999999999", long1)) {
            for (var name : List.of("sort", "after", "limit", "filter%5Blevel%5D", nonsense)) {
                long start = System.nanoTime();
                var answer = program.get(strategy.api("/nodes?" + name + "=" + nonsense));
                assertThat(answer.status()).as("%.40s=%.40s", name, nonsense).isIn(200, 400);
                if (answer.status() == 200) {
                    assertThat(Program.json(answer).path("items").isEmpty())
                            .as("%.40s=%.40s", name, nonsense)
                            .isTrue();
                }
                assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1000);
            }
        }
    }

    @Test
    void organisationsAreTold() {
        var organisation =
                Program.anybodys(port).read("/api/v1/actors").path("items").get(0);

        assertThat(organisation.path("kind").asString()).isEqualTo("ORGANISATION");
        assertThat(Program.anybodys(port)
                        .get("/api/v1/actors/kalina-prikazkova")
                        .status())
                .isEqualTo(404);
    }

    private static List<String> texts(JsonNode page, String field) {
        return page.path("items")
                .valueStream()
                .map(row -> row.path(field).asString())
                .toList();
    }
}
