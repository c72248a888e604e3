package org.megdan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.megdan.Megdan;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route asked by every role, for things that are there: the server answers what the handler declares, and nothing more. */
@ActiveProfiles("demo")
@SpringBootTest(classes = Megdan.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final String MISSING = "/nothing/at/all";
    private static final Set<Integer> LET_IN = Set.of(200, 303, 400, 422);

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private final Roles roles = new Roles();
    private final Map<String, List<Object>> missing = new HashMap<>();
    private List<Route> routes = List.of();
    private Set<Route> unreached = Set.of();
    private WorkInHand work = new WorkInHand(new Visitor(0));

    @BeforeAll
    void enter() {
        roles.enter("kalina", 1, port, application);
        roles.enter("ognyan", 2, port, application);
        roles.enter("milka", 3, port, application);
        roles.enter("petko", 4, port, application);
        roles.enter("neda", 6, port, application);
        roles.enter("yana", 7, port, application);
        var all = Route.all(mappings).stream()
                .filter(route -> !route.isForPrograms())
                .toList();
        var offered = new OfferedAddresses(all).walk(new Visitor(port), "/", "/robots.txt", "/sitemap.xml");
        roles.forEach((role, visitor) -> offered.walk(visitor, "/", "/my", "/account"));
        work = new WorkInHand(roles.visitor("kalina"));
        work.documents();
        work.year();
        work.figure();
        work.revision();
        work.others(roles.visitor("yana"));
        work.people();
        work.twins();
        work.membership();
        new Visitor(port).signIn("kalina@example.org", "щъркел-на-комина-1");
        offered.walk(roles.visitor("yana"), work.pages()).walk(roles.visitor("kalina"), work.pages());
        roles.forEach((role, visitor) ->
                offered.walk(visitor, "/my", "/strategy", "/strategy/imports", "/account", "/people"));
        unreached = offered.without();
        routes = all.stream()
                .map(route -> offered.of(route).map(route::at).orElse(route))
                .toList();
        assertThat(routes).hasSizeGreaterThan(150);
    }

    /** Journeys share this network: whoever was kept out for the matrix may come in again. */
    @AfterAll
    void leave() {
        work.letIn(roles.visitor("yana"));
    }

    @Test
    void reachesEveryRouteOverThePages() {
        assertThat(unreached)
                .extracting(route -> route.method() + " " + route.pattern())
                .containsExactlyInAnyOrderElementsOf(RouteExceptions.UNREACHED.keySet());
    }

    @Test
    @Tries("A2")
    void answersEveryPageToEveryRoleAsItsHandlerDeclares() {
        var half = HalfOpen.enter(port, roles.visitor("milka"), "milka@example.org", "щъркел-на-комина-3");
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            if (route.method().equals("GET")) {
                check(route, "anyone", Viewer.ANYONE, new Visitor(port).get(route.path()), wrong);
                check(route, "half-open", Viewer.ANYONE, half.get(route.path()), wrong);
                roles.forEach(
                        (role, visitor) -> check(route, role, roles.viewer(role), visitor.get(route.path()), wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @Tries({"A8", "P16"})
    void answersNonsenseWithoutFailing() {
        var coordinator = roles.visitor("kalina");
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
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            roles.forEach((role, visitor) -> {
                if (route.method().equals("GET") && isHidden(route, roles.viewer(role))) {
                    var hidden = shape(visitor.get(route.path()), route.path());
                    var missing = missing(role, visitor, route.path());
                    if (!hidden.equals(missing)) {
                        wrong.add(route + " for " + role + ": " + hidden + ", missing: " + missing);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private void checkChange(Route route, List<String> wrong) {
        int refused = RouteExceptions.WITHOUT_FORM.containsKey(route.pattern()) ? 404 : 403;
        for (var visitor : roles.visitors()) {
            expect(refused, visitor.post(route.path(), Map.of()), route, "no token", wrong);
            expect(
                    refused,
                    visitor.send(visitor.request(route.path())
                            .header("Content-Type", "text/plain")
                            .method(route.method(), BodyPublishers.ofString("_csrf=guess&x=1"))),
                    route,
                    "text/plain",
                    wrong);
            expect(
                    refused,
                    visitor.post(route.path() + "?_method=PUT&_csrf=guess", Map.of()),
                    route,
                    "override",
                    wrong);
        }
        var citizen = roles.visitor("neda");
        if (route.rule() instanceof AccessRule.Holder) {
            var token =
                    citizen.get("/account").page().select("input[name=_csrf]").attr("value");
            expect(404, citizen.post(route.path(), Map.of("_csrf", token)), route, "without the right", wrong);
        }
    }

    private void check(Route route, String role, Viewer viewer, Answer answer, List<String> wrong) {
        if (!(route.rule().admits(viewer) ? isLetIn(route, viewer, answer) : isKeptOut(viewer, answer))) {
            wrong.add(route + " for " + role + ": " + answer.status() + " " + answer.location());
        }
    }

    private boolean isLetIn(Route route, Viewer viewer, Answer answer) {
        if (unreached.contains(route)) {
            return answer.status() < 500;
        }
        return LET_IN.contains(answer.status()) || answer.status() == 404 && isHidden(route, viewer);
    }

    private static boolean isHidden(Route route, Viewer viewer) {
        var among = RouteExceptions.SHOWN_TO_SOME.get(route.pattern());
        return !route.rule().admits(viewer) || among != null && among.stream().noneMatch(viewer::may);
    }

    private static boolean isKeptOut(Viewer viewer, Answer answer) {
        return viewer.isSignedIn()
                ? answer.status() == 404
                : answer.status() == 303 && answer.location().equals("/sign-in");
    }

    private static void expect(int status, Answer answer, Route route, String way, List<String> wrong) {
        if (answer.status() != status) {
            wrong.add(route + " " + way + ": " + answer.status());
        }
    }

    /** In the same part of the site, since the menu marks where one is. */
    private List<Object> missing(String role, Visitor visitor, String path) {
        var nowhere = path.replaceFirst("^(/[^/]+).*", "$1") + MISSING;
        return missing.computeIfAbsent(role + nowhere, r -> shape(visitor.get(nowhere), nowhere));
    }

    private static List<Object> shape(Answer answer, String path) {
        return List.of(
                answer.status(),
                answer.body().replace(path, "").length(),
                answer.response().headers().map().keySet().stream()
                        .filter(name -> !name.equals("content-length"))
                        .toList());
    }
}
