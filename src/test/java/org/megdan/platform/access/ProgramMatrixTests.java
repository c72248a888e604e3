package org.megdan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.api.Program;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address for programs asked with the token of every role: what is answered is what the handler declares. */
@PagesTest
class ProgramMatrixTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private final Map<Program, Viewer> roles = new LinkedHashMap<>();
    private List<Route> routes = List.of();

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        enter(stage, Cast.CITIZEN);
        enter(stage, Cast.COORDINATOR, "COORDINATOR");
        enter(stage, Cast.CHAIR, "CHAIR");
        enter(stage, Cast.VOLUNTEER, "STAFF");
        routes = Route.all(mappings).stream().filter(Route::isForPrograms).toList();
        assertThat(routes).hasSizeGreaterThan(30);
    }

    @Test
    @Tries({"A2", "A3"})
    void answersEveryProgramAsTheHandlerDeclares() {
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            roles.forEach((program, viewer) -> {
                int status = program.act(route.method(), route.path(), "matrix-of-roles", "{}")
                        .status();
                var isFine = route.rule().admits(viewer) ? status < 500 && status != 401 : status == 404;
                if (!isFine) {
                    wrong.add(route + " for " + viewer.name() + ": " + status);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tries("G6")
    void asksForATokenWhereAnyoneMayNot() {
        for (var route : routes) {
            var answer = Program.anybodys(port).act(route.method(), route.path(), "matrix-of-roles", "{}");
            if (route.rule() instanceof AccessRule.Anyone) {
                assertThat(answer.status()).as(route.toString()).isIn(200, 404);
            } else {
                assertThat(answer.status()).as(route.toString()).isEqualTo(401);
            }
        }
    }

    @Test
    @Tries({"A8", "P16"})
    void answersNonsenseWithoutFailing() {
        var coordinator = roles.keySet().stream().skip(1).findFirst().orElseThrow();
        for (var route : routes) {
            for (var nonsense :
                    List.of("-1", "99999999999999999999", "%27%22%3Cb%3E", "%D1%89%D1%8A", "%F0%9F%8C%B3")) {
                var path = route.pattern().replaceAll("\\{[^}]+}", nonsense) + "?after=" + nonsense;
                assertThat(coordinator
                                .act(route.method(), path, "nonsense-key", nonsense)
                                .status())
                        .as(route.method() + " " + path)
                        .isLessThan(500);
            }
        }
    }

    private void enter(Stage stage, Cast.Member member, String... ties) {
        var person = stage.enter(member, ties);
        roles.put(Program.of(port, member, "ACT"), stage.viewer(person));
    }
}
