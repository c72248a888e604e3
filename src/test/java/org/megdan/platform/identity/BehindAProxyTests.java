package org.megdan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** With a proxy of ours in front, whose word about the asker counts. */
@PagesTest
@TestPropertySource(properties = "megdan.proxies=127.0.0.1, 0:0:0:0:0:0:0:1")
class BehindAProxyTests {

    private static final String OWNERS_PLACE = "198.51.100.7";

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Visitor stranger = new Visitor(0);
    private String token = "";

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR);
        stranger = new Visitor(port);
        token = stranger.get("/sign-in").page().select("input[name=_csrf]").attr("value");
    }

    @Test
    @Tries("G2")
    void aThousandPasswordsOnOneAccountAreSlowedAndTheOwnerIsNot() {
        assertThat(tries(OWNERS_PLACE, Cast.COORDINATOR.email(), Cast.PASSWORD)).isEqualTo(303);
        int taken = 0;
        for (int i = 0; i < 1_000; i++) {
            taken += tries("203.0.113." + i % 50, Cast.COORDINATOR.email(), "guess " + i) == 422 ? 1 : 0;
        }
        assertThat(taken).isBetween(50, 160);
        assertThat(tries(OWNERS_PLACE, Cast.COORDINATOR.email(), Cast.PASSWORD)).isEqualTo(303);
    }

    @Test
    @Tries("G2")
    void onePasswordOnAThousandAccountsIsSlowed() {
        int taken = 0;
        for (int i = 0; i < 1_000; i++) {
            taken += tries("203.0.113." + i % 50, "somebody" + i + "@example.org", "парола123") == 422 ? 1 : 0;
        }
        assertThat(taken).isBetween(30, 120);
    }

    @Test
    @Tries("G2")
    void aPlaceThatIsKnownIsNoWayRoundTheCount() {
        tries(OWNERS_PLACE, Cast.COORDINATOR.email(), Cast.PASSWORD);
        int taken = 0;
        for (int i = 0; i < 40; i++) {
            taken += tries(OWNERS_PLACE, Cast.COORDINATOR.email(), "guess " + i) == 422 ? 1 : 0;
        }
        assertThat(taken).isLessThanOrEqualTo(12);
    }

    @Test
    @Tries("G2")
    void believesOnlyTheHopThatTheProxyItselfSaw() {
        for (int i = 0; i < 12; i++) {
            tries("10.9.8." + i + ", 203.0.113.77", Cast.COORDINATOR.email(), "guess " + i);
        }
        assertThat(tries("10.9.8.99, 203.0.113.77", Cast.COORDINATOR.email(), "guess"))
                .isEqualTo(429);
        assertThat(places()).contains("203.0.113.77").doesNotContain("10.9.8", "127.0.0.1");
    }

    @Test
    void figuresAreClosedToWhateverAProxyPassedOn() {
        assertThat(stranger.get("/metrics").status()).isIn(200, 404);
        for (var from : List.of("203.0.113.5", "127.0.0.1")) {
            assertThat(stranger.send(stranger.request("/metrics").header("X-Forwarded-For", from))
                            .status())
                    .as(from)
                    .isEqualTo(404);
        }
        assertThat(stranger.send(stranger.request("/metrics").header("X-Forwarded-Proto", "https"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("large")
    @Tries("G1")
    void knownAndUnknownAddressesTakeEquallyLong() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (int i = 0; i < 500; i++) {
            sql.sql("delete from identity.bucket").update();
            known.add(nanos(Cast.COORDINATOR.email(), i));
            sql.sql("delete from identity.bucket").update();
            unknown.add(nanos("nobody@example.org", i));
        }
        assertThat(Math.abs(median(known) - median(unknown)) / 1e6).isLessThanOrEqualTo(10);
    }

    private long nanos(String email, int i) {
        var begin = System.nanoTime();
        tries("203.0.113." + i % 200, email, "guess " + i);
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private int tries(String place, String email, String password) {
        var fields = "_csrf=" + encoded(token) + "&email=" + encoded(email) + "&password=" + encoded(password);
        // each try is a stranger's, with the token of the page they opened
        var answer = stranger.send(stranger.request("/sign-in")
                .header("X-Forwarded-For", place)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        if (answer.status() == 303) {
            enterAnew();
        }
        return answer.status();
    }

    private void enterAnew() {
        stranger = new Visitor(port);
        token = stranger.get("/sign-in").page().select("input[name=_csrf]").attr("value");
    }

    private String places() {
        return String.join(
                " ",
                sql.sql("select name from identity.bucket").query(String.class).list());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
