package org.megdan.desk.site.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Network;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

@PagesTest
class FirstRunTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    FirstRunCode code;

    @Autowired
    FirstRunController controller;

    @Autowired
    Network network;

    @LocalServerPort
    int port;

    private final Map<String, String> answers = new HashMap<>(Map.of(
            "network",
            Cast.NETWORK,
            "name",
            Cast.COORDINATOR.name(),
            "email",
            Cast.COORDINATOR.email(),
            "password",
            Cast.PASSWORD));

    @Test
    void givesAFreshServerToWhoeverReadsItsLog() {
        answers.put("code", code.code());
        var visitor = new Visitor(port);

        assertThat(visitor.submit("/first-run", "/first-run", answers).location())
                .isEqualTo("/sign-in");

        visitor.signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        assertThat(visitor.get("/people").page().select("#actors").text())
                .contains(Cast.COORDINATOR.name(), "координатор", "администратор");
        assertThat(visitor.get("/people/letters").status()).isEqualTo(200);
    }

    @Test
    void keepsAStrangerOutAndWhatTheyTyped() {
        answers.put("code", "ABCD-EFGH-JKMN");
        var answer = new Visitor(port).submit("/first-run", "/first-run", answers);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field-wrong").text()).contains("Кодът не е верен");
        assertThat(answer.page().select("input[name=network]").attr("value")).isEqualTo(Cast.NETWORK);
        assertThat(answer.body()).doesNotContain(Cast.PASSWORD);
        assertThat(new Visitor(port)
                        .submit(
                                "/sign-in",
                                "/sign-in",
                                Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void doesNotExistAfterItsFirstUse() {
        new Stage(application);

        assertThat(new Visitor(port).get("/first-run").status()).isEqualTo(404);
    }

    @Test
    void leadsEveryPageHereWhileNobodyRunsTheServer() throws Exception {
        var door = new FirstRunDoor(network, true);
        var handler = new HandlerMethod(controller, FirstRunController.class.getDeclaredMethod("show", String.class));
        var response = new MockHttpServletResponse();

        assertThat(door.preHandle(new MockHttpServletRequest("GET", "/strategy"), response, handler))
                .isFalse();
        assertThat(response.getHeader("Location")).isEqualTo("/first-run");
        assertThat(door.preHandle(new MockHttpServletRequest("GET", "/first-run"), response, handler))
                .isTrue();
        new Stage(application);
        assertThat(door.preHandle(new MockHttpServletRequest("GET", "/strategy"), response, handler))
                .isTrue();
    }
}
