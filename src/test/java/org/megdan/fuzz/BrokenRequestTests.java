package org.megdan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PagesTest
class BrokenRequestTests {

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Visitor coordinator = new Visitor(0);

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR", "CHAIR");
        coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    @Tries({"P16", "A8"})
    void whatCannotBeReadIsRefusedOnOurPageInTheReadersLanguage() {
        for (var target : new String[] {"/search?q=%ff", "/strategy/x?group=%ff", "/?lang=en&q=%zz", "/?a%00b=1"}) {
            var answer = RawCall.get(port, target, "lang=en");
            assertThat(answer.status()).as(target).isEqualTo(400);
            assertThat(answer.body()).as(target).contains("Nothing was changed", "id=\"main\"");
            assertSafe(answer, target);
        }
        var posted = RawCall.post(port, "/sign-in", "", "email=%ff&password=x");
        assertThat(posted.status()).isEqualTo(400);
        assertSafe(posted, "/sign-in");
    }

    @Test
    @Tries("P16")
    void theFirewallAndTheContainerRefuseUnderTheSafetyHeadersToo() {
        for (var line : new String[] {
            "GET //strategy HTTP/1.1",
            "GET /strategy;x=1 HTTP/1.1",
            "GET /%zz HTTP/1.1",
            "GET /%00 HTTP/1.1",
            "GET /a/../../b HTTP/1.1",
            "GET /nothing HTTP/1.1",
            "GET /?q=" + "x".repeat(12_000) + " HTTP/1.1",
            "GET /a b c HTTP/1.1",
            "TRACE / HTTP/1.1",
            "NONSENSE / HTTP/1.1"
        }) {
            var answer = RawCall.send(port, line, "", "");
            assertThat(answer.status()).as(line).isBetween(400, 499);
            assertThat(answer.body()).as(line).doesNotContain("Tomcat", "Exception");
            assertSafe(answer, line);
        }
    }

    @Test
    @Tries("A8")
    void switchesTheLanguageWhateverElseTheAddressHolds() {
        assertThat(RawCall.get(port, "/search?q=%D1%89&lang=en&w=1", "").header("location"))
                .isEqualTo("/search?q=%D1%89&w=1");
        assertThat(RawCall.get(port, "/?lang=en", "").header("location")).isEqualTo("/");
    }

    @Test
    @Tries("A8")
    void aNulIsLeftOutOfWhatIsTyped() {
        var answer = coordinator.submit("/people/new", "/people/new", Map.of("name", "Ана\0 Нулева"));
        assertThat(answer.location()).isEqualTo("/people/ana-nuleva");
        var signIn = new Visitor(port)
                .submit("/sign-in", "/sign-in", Map.of("email", "a\0b@example.org", "password", "x\0y"));
        assertThat(signIn.status()).isEqualTo(422);
    }

    @Test
    @Tries("P16")
    void aDayThatCannotBeReadComesBackWithASentence() {
        var page = "/people/kalina-prikazkova";
        var end = coordinator.get(page).page().select("form[action$=/end]").attr("action");

        var answer = coordinator.submit(page, end, Map.of("until", "31.12.2027"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("„31.12.2027“ не е дата");
    }

    @Test
    @Tries("P16")
    void anActivityWithADayThatCannotBeReadKeepsWhatWasTyped() {
        var strategy = SampleStrategy.begin(application);
        var year = coordinator
                .submit(strategy.path("/years"), strategy.path("/years"), Map.of("year", "2027"))
                .location();
        coordinator.submit(
                year + "/choice",
                year + "/entries",
                Map.of("task", strategy.task().toString(), "priority", "LOW"));
        var add =
                coordinator.get(year).page().select("form[action$=/activities]").attr("action");

        var refused = coordinator.submit(year, add, Map.of("title", "Среща на реката", "from", "1 май"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=title]").attr("value")).isEqualTo("Среща на реката");
        assertThat(refused.page().text()).contains("„1 май“ не е дата");
        assertThat(coordinator
                        .submit(year, year + "/adoption", Map.of("body", "Съветът", "decision", "7", "on", "скоро"))
                        .page()
                        .select("input[name=decision]")
                        .attr("value"))
                .isEqualTo("7");
        assertThat(coordinator.get(year + "/calendar?month=%2B999999999-12").status())
                .isEqualTo(200);
        for (var spelling : new String[] {"02027", "0x7eb", "%2B2027", "2027%20"}) {
            assertThat(coordinator.get(year.replace("2027", spelling)).status())
                    .as(spelling)
                    .isEqualTo(404);
        }
    }

    @Test
    @Tries("P16")
    void anIdThatCannotBeOneIsAsGoodAsOneOfNothing() {
        var strategy = SampleStrategy.begin(application);
        var year = coordinator
                .submit(strategy.path("/years"), strategy.path("/years"), Map.of("year", "2027"))
                .location();
        var unknown = coordinator.submit(
                year + "/choice",
                year + "/entries",
                Map.of("task", UUID.randomUUID().toString()));

        var tampered = coordinator.submit(year + "/choice", year + "/entries", Map.of("task", "не е номер"));

        assertThat(tampered.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(tampered.page().select("#main").text())
                .isEqualTo(unknown.page().select("#main").text());
        assertThat(coordinator.get("/strategy/imports/words?back=x").status()).isEqualTo(404);
        assertThat(coordinator.get("/strategy/imports/words?back=").status()).isEqualTo(200);
    }

    private static void assertSafe(RawCall answer, String about) {
        assertThat(answer.header("Content-Security-Policy")).as(about).contains("default-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).as(about).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(about).isEqualTo("DENY");
        assertThat(answer.header("Permissions-Policy")).as(about).contains("camera=()");
    }
}
