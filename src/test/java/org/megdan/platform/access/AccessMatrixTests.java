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
        routes = Route.all(mappings).stream()
                .filter(route -> !route.isForPrograms())
                .toList();
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
    @Tries({"A8", "P16"})
    void answersNonsenseWithoutFailing() {
        var coordinator = requireNonNull(roles.get(Cast.COORDINATOR.name()));
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            if (route.method().equals("GET")) {
                for (var nonsense :
                        List.of("-1", "99999999999999999999", "%27%22%3Cb%3E", "%D1%89%D1%8A", "%F0%9F%8C%B3")) {
                    var path = route.pattern().replaceAll("\\{[^}]+}", nonsense).replace("*", nonsense) + "?older="
                            + nonsense + "&q=" + nonsense + "&after=" + nonsense + "&year=" + nonsense + "&before="
                            + nonsense;
                    var answer = coordinator.get(path);
                    if (answer.status() >= 500) {
                        wrong.add(path + ": " + answer.status());
                    }
                }
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
        for (var route : routes) {
            if (route.method().equals("GET") && route.rule() instanceof AccessRule.Holder) {
                // in the same part of the site, since the menu marks where one is
                var nowhere = route.path().replaceFirst("^(/[^/]+).*", "$1") + MISSING;
                assertThat(shape(citizen.get(route.path()), route.path()))
                        .as(route.toString())
                        .isEqualTo(shape(citizen.get(nowhere), nowhere));
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
