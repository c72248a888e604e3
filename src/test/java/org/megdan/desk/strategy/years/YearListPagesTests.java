package org.megdan.desk.strategy.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
class YearListPagesTests {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    @Test
    void theFirstYearWithoutAPlanIsProposed() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        var strategy = SampleStrategy.begin(application);
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var years = strategy.path("/years");
        var first = coordinator.get(years).page().select("#f-year").val();
        assertThat(coordinator.submit(years, years, Map.of("year", first)).status())
                .isEqualTo(303);

        var next = coordinator.get(years).page().select("#f-year").val();

        assertThat(Integer.parseInt(next)).isEqualTo(Integer.parseInt(first) + 1);
        var again = coordinator.submit(years, years, Map.of("year", first));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#f-year").val()).isEqualTo(first);
        assertThat(again.page().select(".errors")).hasSize(1);
    }
}
