package org.megdan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.Plans;
import org.megdan.desk.api.Program;
import org.megdan.desk.api.RealThings;
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

    private static final Set<Integer> REFUSED = Set.of(400, 409, 422);

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private final Map<Program, Viewer> roles = new LinkedHashMap<>();
    private RealThings things;
    private List<Route> routes = List.of();

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        enter(stage, Cast.CITIZEN);
        var coordinator = enter(stage, Cast.COORDINATOR, "COORDINATOR");
        enter(stage, Cast.CHAIR, "CHAIR");
        enter(stage, Cast.VOLUNTEER, "STAFF");
        things = RealThings.begin(application, stage.organisation("Читалище „Живот“"), coordinator);
        routes = Route.all(mappings).stream()
                .filter(Route::isForPrograms)
                .map(route -> route.at(things.address(route.pattern())))
                .toList();
        assertThat(routes).hasSizeGreaterThan(30);
    }

    @Test
    @Tries({"A2", "A3"})
    void answersEveryProgramAsTheHandlerDeclares() {
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            roles.forEach((program, viewer) -> {
                int status = program.act(route.method(), route.path(), key(route), "{}")
                        .status();
                if (!isDeclared(route, viewer, status)) {
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
            var answer = Program.anybodys(port).act(route.method(), route.path(), key(route), "{}");
            assertThat(answer.status())
                    .as(route.toString())
                    .isEqualTo(route.rule() instanceof AccessRule.Anyone ? seen(route, Viewer.ANYONE) : 401);
        }
    }

    @Test
    @Tries({"A2", "P2"})
    void answersHiddenAndMissingAlike() {
        var plans = application.getBean(Plans.class);
        var version = plans.begin(NewPlan.titled("Скрита чернова")).id();
        application
                .getBean(Drafts.class)
                .add(version, Place.endOf(null), NodeEdit.titled(Level.STRATEGIC_GOAL, "1.1", "Скрита цел"));
        var hidden = plans.version(version).slug();
        var citizen = roles.keySet().stream().findFirst().orElseThrow();
        var coordinator = roles.keySet().stream().skip(1).findFirst().orElseThrow();
        for (var path : List.of(
                "", "/nodes", "/nodes/1.1", "/versions", "/chapters", "/years", "/evaluations", "/budget/lines")) {
            assertThat(coordinator.get(of(hidden, path)).status()).as(path).isEqualTo(200);
            for (var asker : List.of(citizen, Program.anybodys(port))) {
                var answer = asker.get(of(hidden, path));
                var missing = asker.get(of("nyama", path));
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.body().replace(hidden, "nyama")).as(path).isEqualTo(missing.body());
                assertThat(answer.response().headers().map().keySet())
                        .isEqualTo(missing.response().headers().map().keySet());
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

    /** An empty body is refused by whatever is there; for whoever may not act there is nothing. */
    private static boolean isDeclared(Route route, Viewer viewer, int status) {
        if (!route.rule().admits(viewer) || isOfOthers(route, viewer)) {
            return status == 404;
        }
        return route.method().equals("GET") ? status == seen(route, viewer) : REFUSED.contains(status);
    }

    /** The second version is a draft. */
    private static int seen(Route route, Viewer viewer) {
        var isOfDraft = route.pattern().endsWith("/differences/{older}/{newer}");
        return isOfDraft && !viewer.may("plans.edit") && !viewer.may("plans.adopt") ? 404 : 200;
    }

    /** The activity is the coordinator's: its progress is noted by her and by editors. */
    private static boolean isOfOthers(Route route, Viewer viewer) {
        return route.pattern().equals("/api/v1/activities/{id}/progress") && !viewer.may("plans.edit")
                // the coordinator's own task
                || route.pattern().startsWith("/api/v1/my/todos/{id}")
                        && !viewer.name().equals(Cast.COORDINATOR.name());
    }

    private static String key(Route route) {
        return "matrix-" + Integer.toHexString((route.method() + route.path()).hashCode());
    }

    private static String of(String slug, String path) {
        return "/api/v1/strategies/" + slug + path;
    }

    private UUID enter(Stage stage, Cast.Member member, String... ties) {
        var person = stage.enter(member, ties);
        roles.put(Program.of(port, member, "ACT"), stage.viewer(person));
        return person;
    }
}
