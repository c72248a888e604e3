package org.megdan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PagesTest
class FuzzTests {

    private static final List<String> START = List.of(
            "/", "/my", "/people", "/strategy", "/account", "/search", "/reports", "/sign-in", "/data", "/about");

    @Autowired
    ApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final Random random = new Random(20261122);
    private final List<String> wrong = new ArrayList<>();
    private Somebody somebody = new Somebody(0);

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR", "CHAIR", "ADMINISTRATOR");
        stage.enter(Cast.CHAIR, "CHAIR");
        var strategy = SampleStrategy.begin(application);
        assertThat(strategy.task()).isNotNull();
        somebody = new Somebody(port);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() {
        root.detachAppender(log);
        log.stop();
    }

    @Test
    @Tries({"P16", "I5", "A8"})
    void noRouteFailsOnNonsenseInAnyParameter() {
        for (var target : Target.routes(mappings)) {
            for (var field : target.fields().keySet()) {
                ask(target, Map.of(field, Nonsense.any(random)));
            }
            ask(target, Map.of("q", Nonsense.any(random)));
        }
        finish();
    }

    @Test
    @Tries({"P16", "I5", "A8"})
    void noFormFailsOnNonsenseInAnyField() {
        var targets = offered(120);
        assertThat(targets).hasSizeGreaterThan(40);
        for (var target : targets) {
            for (var field : target.fields().keySet()) {
                if (!field.equals("_csrf")) {
                    ask(target, Map.of(field, Nonsense.any(random)));
                    ask(target, Map.of(field, Nonsense.any(random)));
                }
            }
        }
        finish();
    }

    /** {@code -Dfuzz.requests} asks more often. */
    @Test
    @Tag("large")
    @Tries({"P16", "I5"})
    void tenThousandRequestsFailNothing() {
        var targets = new ArrayList<>(Target.routes(mappings));
        targets.addAll(offered(200));
        for (int i = 0; i < Integer.getInteger("fuzz.requests", 10_000); i++) {
            var target = targets.get(random.nextInt(targets.size()));
            var values = new HashMap<String, String>();
            var names = target.fields().isEmpty()
                    ? List.of("older", "q", "lang")
                    : List.copyOf(target.fields().keySet());
            for (var name : names) {
                if (!name.equals("_csrf") && random.nextBoolean()) {
                    values.put(name, Nonsense.any(random));
                }
            }
            ask(target, values);
        }
        finish();
    }

    private void ask(Target target, Map<String, String> values) {
        var answer = somebody.ask(target, values);
        var said = target.method() + " " + target.path() + " " + shortened(values) + ": ";
        if (answer.status() >= 500) {
            wrong.add(said + answer.status());
        }
        if (answer.body().contains("\tat ") || answer.body().contains("org.springframework")) {
            wrong.add(said + "shows its insides");
        }
        for (var header : List.of(
                "Content-Security-Policy",
                "X-Content-Type-Options",
                "X-Frame-Options",
                "Referrer-Policy",
                "Cross-Origin-Opener-Policy",
                "Permissions-Policy")) {
            if (answer.header(header).isEmpty()) {
                wrong.add(said + answer.status() + " without " + header);
            }
        }
    }

    private void finish() {
        assertThat(wrong).isEmpty();
        assertThat(log.list)
                .filteredOn(event -> event.getThrowableProxy() != null
                        || event.getFormattedMessage().contains(Nonsense.CANARY)
                        || event.getFormattedMessage().contains("\tat "))
                .isEmpty();
    }

    /** One form or address of each kind, found by following links. */
    private List<Target> offered(int pages) {
        var found = new HashMap<String, Target>();
        var waiting = new ArrayDeque<>(START);
        for (int seen = 0; seen < pages && !waiting.isEmpty(); seen++) {
            for (var target : Target.on(somebody.page(waiting.remove()))) {
                var isNew = !target.path().contains("sign-out") && found.putIfAbsent(target.kind(), target) == null;
                if (isNew && target.method().equals("GET")) {
                    waiting.add(target.path());
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static String shortened(Map<String, String> values) {
        var text = values.toString();
        return text.substring(0, Math.min(text.length(), 120));
    }
}
