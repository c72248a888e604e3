package org.megdan.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.api.Described;
import org.megdan.desk.api.Program;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.search.Search;
import org.megdan.platform.web.Language;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** How a published report leaves the site, and that one that is being written does not. */
@PagesTest
class ReportOutletsTests {

    private static final Viewer CHAIR =
            Viewer.program("Огнян Измислов", "reports.write", "reports.publish", "plans.read-internal", "plans.edit");

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private UUID draft = new UUID(0, 0);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.CHAIR, "CHAIR");
        ReportedYear.begin(application).happens(2025);
        draft = Acting.as(CHAIR, () -> {
            var plan = application
                    .getBean(PlanShelf.class)
                    .version(ReportedYear.SLUG, null, Viewer.ANYONE)
                    .orElseThrow();
            var reports = application.getBean(Reports.class);
            var id = reports.begin(plan, 2025);
            reports.save(id, 0, "Canary: трудна година", "Повечето е свършено");
            return id;
        });
    }

    @Test
    void aPublishedReportIsReadByPrograms() {
        publish();
        var program = Program.anybodys(port);
        var list = program.get("/api/v1/reports");
        var id = Program.json(list).at("/items/0/id").asString();
        var one = program.get("/api/v1/reports/" + id);
        var described = new Described();

        assertThat(described.wrongIn("GET /api/v1/reports", 200, list.body())).isEmpty();
        assertThat(one.status()).isEqualTo(200);
        assertThat(described.wrongIn("GET /api/v1/reports/{id}", 200, one.body()))
                .isEmpty();
        assertThat(Program.json(one).at("/content/figures/done").asInt()).isEqualTo(1);
        assertThat(program.read("/api/v1/reports?filter%5Byear%5D=2024")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void aPublishedReportIsFoundFollowedAndCounted() {
        publish();
        var visitor = new Visitor(port);
        var figures = JsonMapper.shared()
                .readTree(visitor.get("/open-data/reports.json").body());

        assertThat(visitor.get("/search?q=%D1%82%D1%80%D1%83%D0%B4%D0%BD%D0%B0+%D0%B3%D0%BE%D0%B4%D0%B8%D0%BD%D0%B0")
                        .page()
                        .select("main")
                        .text())
                .contains("Отчет за 2025 г.");
        assertThat(visitor.get("/sitemap.xml").body()).contains("/reports/" + ReportedYear.SLUG + "-2025<");
        assertThat(visitor.get("/feeds/strategy/" + ReportedYear.SLUG + ".atom").body())
                .contains("Отчет за 2025 г.");
        assertThat(figures.valueStream()
                        .filter(row -> row.path("figure").asString().equals("SPENT_EUR"))
                        .findFirst()
                        .orElseThrow()
                        .path("value")
                        .decimalValue())
                .isEqualByComparingTo("400");
        assertThat(visitor.get("/reports/" + ReportedYear.SLUG + "-2025")
                        .page()
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("\"Report\"", "datePublished");
    }

    @Test
    @Tries("A4")
    void aReportThatIsBeingWrittenIsNowhere() {
        application.getBean(Search.class).catchUp();
        var visitor = new Visitor(port);

        for (var path : List.of(
                "/sitemap.xml",
                "/feeds/changes.atom",
                "/feeds/strategy/" + ReportedYear.SLUG + ".atom",
                "/open-data/reports.json",
                "/open-data/reports.csv",
                "/api/v1/reports",
                "/search?q=%D1%82%D1%80%D1%83%D0%B4%D0%BD%D0%B0")) {
            var answer = visitor.send(visitor.request(path).setHeader("Accept", "*/*"));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContainIgnoringCase("canary")
                    .doesNotContain("-2025<", "Отчет за 2025 г.");
        }
    }

    @Test
    void whatIsWrittenAfterPublishingIsNotFound() {
        publish();
        Acting.as(CHAIR, () -> application.getBean(Reports.class).save(draft, 1, "Неразкрита тайна", ""));
        application.getBean(Search.class).rebuild();

        assertThat(new Visitor(port)
                        .get("/search?q=%D0%BD%D0%B5%D1%80%D0%B0%D0%B7%D0%BA%D1%80%D0%B8%D1%82%D0%B0")
                        .page()
                        .select("ol.list li"))
                .isEmpty();
    }

    private void publish() {
        Acting.as(CHAIR, () -> {
            var row = application.getBean(ReportShelf.class).find(draft, CHAIR).orElseThrow();
            var seen = application.getBean(Assembly.class).of(row, CHAIR).fingerprint();
            application.getBean(Reports.class).publish(draft, seen, Language.BG);
        });
        application.getBean(Search.class).catchUp();
    }
}
