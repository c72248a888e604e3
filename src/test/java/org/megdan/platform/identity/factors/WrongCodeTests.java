package org.megdan.platform.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.megdan.platform.identity.factors.TwoSteps.code;
import static org.megdan.platform.identity.factors.TwoSteps.password;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Authenticator;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PagesTest
class WrongCodeTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Authenticator app;

    @BeforeEach
    void enrol() {
        app = Enrolled.coordinator(application, port).app();
    }

    @Test
    void tellsTheOwnerOnceADayOfWrongCodesInARow() {
        var visitor = new Visitor(port);
        password(visitor);
        wrong(visitor, 2);
        assertThat(code(visitor, app.code(0)).status()).isEqualTo(303);

        var other = new Visitor(port);
        password(other);
        wrong(other, 2);
        assertThat(letters()).as("not in a row").noneMatch(subject -> subject.startsWith("Грешни кодове"));
        wrong(other, 3);

        assertThat(letters()).containsOnlyOnce("Грешни кодове при влизане в „Мрежа «Добро село»“");
    }

    @Test
    void stopsCodesFromNewPlacesAfterAHundredWrongOnesAndLeavesTheOwnerAWay() {
        sql.sql("update identity.second_factor set wrong_codes = 100").update();
        var visitor = new Visitor(port);
        password(visitor);
        sql.sql("delete from identity.known_place").update();

        var stopped = code(visitor, app.code(0));
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.page().select("#f-code-error").text()).contains("резервен код");
        assertThat(code(visitor, app.recoveryCodes().getFirst()).status()).isEqualTo(303);

        sql.sql("update identity.second_factor set wrong_codes = 100").update();
        var again = new Visitor(port);
        password(again);
        assertThat(code(again, app.code(0)).status())
                .as("from a place that is known by now")
                .isEqualTo(303);
    }

    @Test
    void slowsWhoeverGuessesAndLeavesTheOwnerAWay() {
        var guesser = new Visitor(port);
        password(guesser);
        var statuses = Stream.iterate(0, i -> i + 1)
                .limit(12)
                .map(i -> code(guesser, "00000" + i % 10).status())
                .toList();

        assertThat(statuses).startsWith(422).endsWith(429);
        assertThat(code(guesser, app.code(0)).status()).as("the right one too").isEqualTo(429);
        assertThat(code(guesser, app.recoveryCodes().getLast()).status()).isEqualTo(303);
    }

    @Test
    void theLogTellsOfWrongCodesAndNotWhatTheyWere() {
        var visitor = new Visitor(port);
        password(visitor);
        code(visitor, "135791");

        assertThat(acts()).contains("identity.act.code-failed ").noneMatch(act -> act.contains("135791"));
        assertThat(acts().stream().filter(act -> act.startsWith("identity.act.signed-in ")))
                .as("half open is not signed in")
                .hasSize(1);
    }

    private void wrong(Visitor visitor, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(code(visitor, "00000" + i).status()).isEqualTo(422);
        }
    }

    private List<String> letters() {
        return sql.sql("select subject from mail.letter order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> acts() {
        return sql.sql("select action || ' ' || actor_name from audit.entry order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
