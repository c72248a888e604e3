package org.megdan.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What is served as the description of the interface is what the code does. */
@PagesTest
class DescriptionTests {

    private static final String OF_A_STRATEGY = "/api/v1/strategies/{slug}";

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private final Described described = new Described();

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        var person = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        things = RealThings.begin(application, stage.organisation("Читалище „Живот“"), person);
    }

    private RealThings things;

    @Test
    void everyAddressIsDescribedAndEveryDescribedAddressIsThere() {
        var handled = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            for (var path :
                    Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatternValues()) {
                if (path.startsWith("/api/v1/") && !path.endsWith("openapi.yaml")) {
                    mapping.getMethodsCondition().getMethods().forEach(method -> handled.add(method + " " + path));
                }
            }
        });

        assertThat(handled).hasSizeGreaterThan(30);
        assertThat(described.operations().keySet()).containsExactlyInAnyOrderElementsOf(handled);
    }

    @Test
    void everyExampleKeepsItsOwnDescription() {
        var acts = described.operations().keySet().stream()
                .filter(operation -> !operation.startsWith("GET "))
                .toList();

        assertThat(acts)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        act -> assertThat(described.wrongInExample(act)).as(act).isEmpty());
    }

    @Test
    void everyAnswerIsAsDescribed() {
        var program = Program.of(port, Cast.COORDINATOR, "READ");
        var asked = new ArrayList<String>();
        for (var operation : described.operations().keySet()) {
            if (operation.startsWith("GET ")) {
                var answer = program.get(things.address(operation.substring(4)));
                assertThat(answer.status()).as(operation + answer.body()).isEqualTo(200);
                assertThat(described.wrongIn(operation, 200, answer.body()))
                        .as(operation)
                        .isEmpty();
                asked.add(operation);
            }
        }
        assertThat(asked).hasSizeGreaterThan(25);
        // the check is able to fail
        assertThat(described.wrongIn("GET " + OF_A_STRATEGY, 200, "{\"id\": \"someone\"}"))
                .isNotEmpty();
    }

    @Test
    void listsHaveRowsToCheck() {
        var program = Program.anybodys(port);

        for (var list : new String[] {
            "",
            "/versions",
            "/nodes",
            "/results",
            "/target-groups",
            "/indicators",
            "/progress",
            "/budget/lines",
            "/years",
            "/evaluations"
        }) {
            var address =
                    list.isEmpty() ? "/api/v1/strategies" : things.strategy().api(list);
            assertThat(program.read(address).path("total").asInt()).as(address).isPositive();
        }
    }

    @Test
    void listsAreNarrowedAndOrderedByTheNamesThatAreDescribed() {
        var program = Program.of(port, Cast.COORDINATOR, "READ");
        var lists = described.operations().keySet().stream()
                .filter(operation -> !described.names(operation, "sort").isEmpty())
                .toList();

        assertThat(lists).hasSizeGreaterThan(12).allSatisfy(list -> {
            var path = things.address(list.substring(4));
            assertThat(allowed(program, path + "?sort=colour")).as(list).isEqualTo(described.names(list, "sort"));
            assertThat(allowed(program, path + "?filter%5Bcolour%5D=red").stream()
                            .filter(name -> name.startsWith("filter["))
                            .toList())
                    .as(list)
                    .isEqualTo(described.names(list, "filter["));
        });
    }

    @Test
    void thePageLeadsToTheDescription() {
        var page = new Visitor(port).get("/api").page();

        assertThat(page.select("a[href='/api/v1/openapi.yaml']")).hasSize(1);
        assertThat(page.select("pre").text()).contains("curl", "/api/v1/strategies", "Idempotency-Key");
        assertThat(new Visitor(port).get("/api/v1/openapi.yaml").body()).startsWith("openapi: 3.1");
    }

    private static java.util.List<String> allowed(Program program, String path) {
        var answer = program.get(path);
        assertThat(answer.status()).as(path).isEqualTo(400);
        return Program.json(answer)
                .path("allowed")
                .valueStream()
                .map(JsonNode::asString)
                .sorted()
                .collect(Collectors.toList());
    }
}
