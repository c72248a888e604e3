package org.megdan.platform.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route asked by every role: what the server answers is what the handler declares, and nothing more. */
@PagesTest
class AccessMatrixTests {

    private static final String MISSING = "/nothing/at/all";

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private final Map<String, Visitor> roles = new LinkedHashMap<>();
    private final Map<String, Viewer> viewers = new LinkedHashMap<>();
    private List<Route> routes = List.of();

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        enter(stage, Cast.CITIZEN);
        enter(stage, Cast.COORDINATOR, "COORDINATOR");
        enter(stage, Cast.CHAIR, "CHAIR");
        enter(stage, Cast.DELEGATE, "BOARD_MEMBER");
        enter(stage, Cast.VOLUNTEER, "STAFF");
        enter(stage, Cast.ADMINISTRATOR, "ADMINISTRATOR");
        routes = Route.all(mappings);
        assertThat(routes).hasSizeGreaterThan(20);
    }

    @Test
    @Tries("A2")
    void answersEveryPageToEveryRoleAsItsHandlerDeclares() {
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            if (route.method().equals("GET")) {
                check(route, "anyone", Viewer.ANYONE, new Visitor(port).get(route.path()), wrong);
                roles.forEach((role, visitor) -> check(route, role, viewer(role), visitor.get(route.path()), wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tries({"G6", "A2"})
    void changesNothingWithoutAFormTokenNorForWhoeverLacksTheRight() {
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            if (!route.method().equals("GET")) {
                checkChange(route, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tries({"A2", "P2"})
    void answersHiddenAndMissingAlike() {
        var citizen = requireNonNull(roles.get(Cast.CITIZEN.name()));
        var missing = citizen.get(MISSING);
        for (var route : routes) {
            if (route.method().equals("GET") && route.rule() instanceof AccessRule.Holder) {
                var hidden = citizen.get(route.path());
                assertThat(shape(hidden, route.path())).as(route.toString()).isEqualTo(shape(missing, MISSING));
            }
        }
    }

    private void checkChange(Route route, List<String> wrong) {
        for (var visitor : roles.values()) {
            expect(403, visitor.post(route.path(), Map.of()), route, "no token", wrong);
            expect(
                    403,
                    visitor.send(visitor.request(route.path())
                            .header("Content-Type", "text/plain")
                            .method(route.method(), BodyPublishers.ofString("_csrf=guess&x=1"))),
                    route,
                    "text/plain",
                    wrong);
            expect(403, visitor.post(route.path() + "?_method=PUT&_csrf=guess", Map.of()), route, "override", wrong);
        }
        var citizen = requireNonNull(roles.get(Cast.CITIZEN.name()));
        if (route.rule() instanceof AccessRule.Holder) {
            var token =
                    citizen.get("/account").page().select("input[name=_csrf]").attr("value");
            expect(404, citizen.post(route.path(), Map.of("_csrf", token)), route, "without the right", wrong);
        }
    }

    private static void check(Route route, String role, Viewer viewer, Answer answer, List<String> wrong) {
        var isSentToSignIn = answer.status() == 303 && answer.location().equals("/sign-in");
        var isFine = route.rule().admits(viewer)
                ? answer.status() < 500 && !isSentToSignIn
                : viewer.isSignedIn() ? answer.status() == 404 : isSentToSignIn;
        if (!isFine) {
            wrong.add(route + " for " + role + ": " + answer.status() + " " + answer.location());
        }
    }

    private static void expect(int status, Answer answer, Route route, String way, List<String> wrong) {
        if (answer.status() != status) {
            wrong.add(route + " " + way + ": " + answer.status());
        }
    }

    private static List<Object> shape(Answer answer, String path) {
        return List.of(
                answer.status(),
                answer.body().replace(path, "").length(),
                answer.response().headers().map().keySet().stream()
                        .filter(name -> !name.equals("content-length"))
                        .toList());
    }

    private Viewer viewer(String role) {
        return requireNonNull(viewers.get(role));
    }

    private void enter(Stage stage, Cast.Member member, String... ties) {
        var person = stage.enter(member, ties);
        viewers.put(member.name(), stage.viewer(person));
        roles.put(member.name(), new Visitor(port).signIn(member.email(), Cast.PASSWORD));
    }
}
