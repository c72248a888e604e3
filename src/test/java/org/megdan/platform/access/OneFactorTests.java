package org.megdan.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Authenticator;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One more column of the matrix: an administrator with one factor, where an installation says nothing of second factors. */
@PagesTest
@TestPropertySource(properties = "megdan.second-factor=administration")
class OneFactorTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    List<StrongRight> named;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Visitor administrator = new Visitor(0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
        stage.enter(Cast.CHAIR);
        administrator = new Visitor(port).signIn(Cast.ADMINISTRATOR.email(), Cast.PASSWORD);
        sql.sql(
                        "insert into protection.erasure (number, person, ordered_at, done_at) values (7, uuidv7(), now(), now())")
                .update();
    }

    @Test
    @Tries("A2")
    void reachesNoRouteThatAStrongRightOpensUntilTheSecondIsShown() {
        var routes = Route.all(mappings).stream()
                .filter(route -> strong().contains(right(route)))
                .map(route -> route.at(route.pattern()
                        .replaceAll("\\{(slug|person)}", "ognyan-izmislov")
                        .replace("{code}", "EXPERT")
                        .replace("{number}", "7")))
                .toList();
        assertThat(routes.stream().map(OneFactorTests::right)).containsAll(strong());

        assertThat(answers(routes)).as("with one factor").containsOnly(404);
        Authenticator.enrol(administrator);
        assertThat(answers(routes))
                .as("with two")
                .allMatch(status -> Set.of(200, 303, 422).contains(status));
    }

    @Test
    void grantsNothingByATie() {
        var path = "/people/ognyan-izmislov/ties/new";
        assertThat(grant(path)).isNotEqualTo(303);
        Authenticator.enrol(administrator);
        assertThat(grant(path)).isEqualTo(303);
    }

    @Test
    void aTokenNeverStandsForTwo() {
        Authenticator.enrol(administrator);
        var made = administrator.submit(
                "/account/tokens/new", "/account/tokens", Map.of("name", "Таблица", "scope", "ACT", "days", "30"));
        var program = new Visitor(port);
        var me = program.send(program.request("/api/v1/me")
                .setHeader("Accept", "application/json")
                .header(
                        "Authorization",
                        "Bearer " + made.page().select("#token").text())
                .GET());

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body()).contains("actors.read").doesNotContain(strong());
    }

    private List<String> strong() {
        return Stream.concat(
                        Stream.of(StrongRights.ADMINISTRATION), named.stream().map(StrongRight::name))
                .toList();
    }

    private static String right(Route route) {
        return route.rule() instanceof AccessRule.Holder holder ? holder.right() : "";
    }

    private int grant(String path) {
        var form = administrator.get(path);
        var network = form.page().select("input[name=to]").attr("value");
        return administrator
                .submit(form, path, Map.of("to", network, "kind", "CHAIR", "source", "Протокол № 8"))
                .status();
    }

    private List<Integer> answers(List<Route> routes) {
        var token =
                administrator.get("/account").page().select("input[name=_csrf]").attr("value");
        var statuses = new ArrayList<Integer>();
        for (var route : routes) {
            var answer = route.method().equals("GET")
                    ? administrator.get(route.path())
                    : administrator.post(route.path(), Map.of("_csrf", token));
            statuses.add(answer.status());
        }
        return statuses;
    }
}
