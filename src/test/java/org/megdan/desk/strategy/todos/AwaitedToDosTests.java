package org.megdan.desk.strategy.todos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class AwaitedToDosTests {

    private static final int THIS_YEAR = LocalDate.now().getYear();

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);
    private Visitor chair = new Visitor(0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CHAIR, "CHAIR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
    }

    @Test
    void aFigureThatWasPromisedForAPastYearIsAskedForUntilItIsGiven() {
        var strategy = SampleStrategy.begin(application);
        var targets = (THIS_YEAR - 1) + " = 10\n" + THIS_YEAR + " = 20\n" + (THIS_YEAR - 3) + " = 5";
        var indicator = coordinator.submit(
                strategy.path("/indicators/new"),
                strategy.path("/indicators"),
                Map.of(
                        "node", "1.1",
                        "name", "Обучени доброволци",
                        "kind", "CAPACITY",
                        "counting", "SUM",
                        "direction", "UP",
                        "unit", "души",
                        "targets", targets));
        assertThat(indicator.status()).as(indicator.page().text()).isEqualTo(303);

        assertThat(asked(coordinator)).containsExactly("няма отчетена стойност за " + (THIS_YEAR - 1) + " г.");
        assertThat(asked(chair)).isEmpty();

        var form =
                coordinator.get("/my").page().select("a[href$=/readings/new]").attr("href");
        Upload.of(coordinator, form, form.replace("/new", ""))
                .with("amount", "12")
                .with("period", Integer.toString(THIS_YEAR - 1))
                .with("submit", "true")
                .file("file", "Протокол.txt", "Присъствали: дванадесет души")
                .send();

        assertThat(asked(coordinator)).isEmpty();
    }

    private static List<String> asked(Visitor who) {
        return who.get("/my").page().select("li:has(a[href$=/readings/new])").stream()
                .map(item -> item.text().replaceAll(".*(няма отчетена стойност за \\d+ г\\.).*", "$1"))
                .toList();
    }
}
