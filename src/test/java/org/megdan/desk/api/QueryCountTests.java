package org.megdan.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanBulk;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Statements;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What an answer asks of the database does not grow with what it tells, nor with how many strategies there are. */
@PagesTest
class QueryCountTests {

    private static final int MOST = 16;

    @Autowired
    ApplicationContext application;

    @Autowired
    PlanBulk bulk;

    @LocalServerPort
    int port;

    @Test
    void everyListAsksTheSameNumberOfQueriesAtAnySize() {
        new Stage(application);
        var decision = new Decision("Общо събрание", null, null, LocalDate.of(2025, 1, 1));
        var small = bulk.invent(1, 30, decision).slug();
        var before = List.of(queries("/sitemap.xml"), queries("/feeds/changes.atom"), queries("/api/v1/strategies"));
        var large = bulk.invent(2, 1000, decision).slug();

        assertThat(List.of(queries("/sitemap.xml"), queries("/feeds/changes.atom"), queries("/api/v1/strategies")))
                .isEqualTo(before);
        for (var list : List.of(
                "",
                "/nodes",
                "/results",
                "/target-groups",
                "/indicators",
                "/progress",
                "/budget/lines",
                "/budget/sums",
                "/years")) {
            int asked = queries("/api/v1/strategies/" + small + list);
            assertThat(asked).as(list).isPositive().isLessThan(MOST);
            assertThat(queries("/api/v1/strategies/" + large + list)).as(list).isEqualTo(asked);
        }
    }

    /** Of a stranger whose answer is not kept yet. */
    private int queries(String path) {
        var visitor = new Visitor(port);
        var request = visitor.request(path).setHeader("Accept", "*/*").header("Cookie", "fresh=1");
        return (int)
                Statements.during(() -> assertThat(visitor.send(request).status())
                                .as(path)
                                .isEqualTo(200))
                        .stream()
                        .filter(statement -> !statement.contains("search.pending"))
                        .count();
    }
}
