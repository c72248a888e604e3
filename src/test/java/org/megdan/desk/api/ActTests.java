package org.megdan.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a program does in a person's name: as the person may, once, and told in the log. */
@PagesTest
class ActTests {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String FIGURE = "{\"period\": \"2026\", \"amount\": 60, \"submit\": true}";

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private LivingStrategy strategy = new LivingStrategy("", NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY);
    private final Described described = new Described();

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        var person = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.CITIZEN);
        strategy = LivingStrategy.begin(application, stage.organisation("Читалище „Живот“"), person);
    }

    @Test
    void aFigureIsEnteredApprovedAndThenCounts() {
        var program = Program.of(port, Cast.COORDINATOR, "ACT");
        var entered = program.post(figures(), "figure-2026", FIGURE);
        var address = entered.header("Location");
        var approved = program.post(address + "/approval", "approve-2026", "{}");

        assertThat(entered.status()).as(entered.body()).isEqualTo(201);
        assertThat(described.wrongIn("POST /api/v1/strategies/{slug}/indicators/{id}/readings", 201, entered.body()))
                .isEmpty();
        assertThat(Program.json(approved).path("state").asString()).isEqualTo("APPROVED");
        assertThat(Program.anybodys(port).read(address).path("value").decimalValue())
                .isEqualByComparingTo("60");
        // the page tells the person and the token
        assertThat(sql.sql("select token_name from audit.entry where action = 'measures.reading.approved'")
                        .query(String.class)
                        .list())
                .contains("Таблица");
    }

    @Test
    void progressIsNotedAndAnActivityAdded() {
        var program = Program.of(port, Cast.COORDINATOR, "ACT");
        var noted = program.post(
                "/api/v1/activities/" + strategy.activity() + "/progress",
                "progress-1",
                "{\"state\": \"DONE\", \"doneOn\": \"2026-04-20\", \"note\": \"В читалището\"}");
        var added = program.post(
                strategy.api("/years/2026/entries/" + strategy.entry() + "/activities"),
                "activity-1",
                "{\"title\": \"Есенно обучение\", \"startsOn\": \"2026-10-01\"}");

        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
        assertThat(described.wrongIn("POST /api/v1/activities/{id}/progress", 200, noted.body()))
                .isEmpty();
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(program.get(added.header("Location")).body()).contains("Есенно обучение");
        assertThat(Program.of(port, Cast.CITIZEN, "ACT")
                        .post(
                                "/api/v1/activities/" + strategy.activity() + "/progress",
                                "progress-2",
                                "{\"state\": \"DONE\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNodeIsChangedUnlessSomebodyWasFaster() {
        var program = Program.of(port, Cast.COORDINATOR, "ACT");
        var path = strategy.api("/draft/nodes/" + strategy.task());
        int version = program.read(path).path("version").asInt();
        var saved = program.act(
                "PATCH", path, "node-edit-1", "{\"version\": %d, \"title\": \"Ново име\"}".formatted(version));
        var late = program.act(
                "PATCH", path, "node-edit-2", "{\"version\": %d, \"title\": \"Друго име\"}".formatted(version));

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(Program.json(saved).path("results").get(0).asString()).isEqualTo("Обучени са 100 души");
        assertThat(late.status()).isEqualTo(409);
        assertThat(Program.json(late).path("current").path("title").asString()).isEqualTo("Ново име");
        assertThat(program.read(path).path("title").asString()).isEqualTo("Ново име");
    }

    @Test
    @Tries("P7")
    void theSameActAtTheSameMomentIsDoneOnce() throws Exception {
        var program = Program.of(port, Cast.COORDINATOR, "ACT");
        var answers = new ArrayList<Answer>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var sends = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < 32; i++) {
                sends.add(() -> program.post(figures(), "thirty-two", FIGURE));
            }
            for (var sent : crowd.invokeAll(sends)) {
                answers.add(sent.get());
            }
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(new HashSet<>(answers.stream().map(Answer::body).toList())).hasSize(1);
        assertThat(readingsOf2026()).isEqualTo(1);
        assertThat(program.post(figures(), "thirty-two", FIGURE).body())
                .isEqualTo(answers.getFirst().body());
        var other = program.post(figures(), "thirty-two", FIGURE.replace("60", "61"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("Idempotency-Key");
    }

    @Test
    void whatWasRefusedLeavesNothingUnderItsKey() {
        var program = Program.of(port, Cast.COORDINATOR, "ACT");
        var refused = program.post(figures(), "one-key-2026", FIGURE.replace("2026", "2026-Q1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(program.post(figures(), "one-key-2026", FIGURE).status()).isEqualTo(201);
        assertThat(program.post(figures(), "", FIGURE).status()).isEqualTo(400);
    }

    @Test
    @Tries("A10")
    void aBodyIsReadStrictly() {
        var program = Program.of(port, Cast.COORDINATOR, "ACT");
        for (var wrong : List.of(
                FIGURE.replace("}", ", \"state\": \"APPROVED\"}"),
                FIGURE.replace("}", ", \"createdAt\": \"2020-01-01\"}"),
                FIGURE.replace("}", ", \"amount\": 61}"),
                FIGURE.replace("true", "\"1\""),
                FIGURE.replace("true", "1"),
                FIGURE.replace("60", "\"60\""),
                FIGURE.replace("60", "1e999999"),
                FIGURE.replace("\"2026\"", "2026"),
                FIGURE.replace("}", ", \"note\": \"a\\u0000b\"}"),
                FIGURE.replace("}", ", \"parts\": [null]}"),
                FIGURE.replace("}", ", \"parts\": {\"a\": 1}}"),
                FIGURE + "{}",
                "[]",
                "null",
                "{\"period\": \"2026\"",
                "[".repeat(10_000),
                "{}")) {
            var answer = program.post(figures(), "strict-" + Math.abs(wrong.hashCode()), wrong);
            assertThat(answer.status())
                    .as(wrong.substring(0, Math.min(90, wrong.length())))
                    .isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        var unknown = program.post(figures(), "strict-unknown", FIGURE.replace("}", ", \"role\": \"ADMIN\"}"));
        assertThat(unknown.body()).contains("Непознато поле", "role").contains("evidence");
        assertThat(readingsOf2026()).isZero();
    }

    @Test
    @Tries("A2")
    void aTokenMayDoWhatItsPersonMayAndNoMore() {
        var stranger = Program.anybodys(port).post(figures(), "no-token-1", FIGURE);
        var citizen = Program.of(port, Cast.CITIZEN, "ACT").post(figures(), "citizen-1", FIGURE);
        var reader = Program.of(port, Cast.COORDINATOR, "READ").post(figures(), "reader-1", FIGURE);

        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(stranger.header("Content-Type")).startsWith("application/problem+json");
        assertThat(citizen.status()).isEqualTo(404);
        assertThat(reader.status()).isEqualTo(403);
        assertThat(readingsOf2026()).isZero();
    }

    @Test
    @Tries("G6")
    void aSessionDoesNothingHereAndATokenNothingOnPages() {
        var person = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var program = Program.of(port, Cast.COORDINATOR, "ACT");

        assertThat(person.post(figures(), Map.of()).status()).isEqualTo(401);
        assertThat(person.get(strategy.api("/versions")).body()).doesNotContain("DRAFT");
        assertThat(program.get("/account").location()).isEqualTo("/sign-in");
        assertThat(program.get("/strategy/zhivo/versions").body()).doesNotContain("/strategy/zhivo/versions/2");
    }

    private String figures() {
        return strategy.api("/indicators/" + strategy.indicator() + "/readings");
    }

    private long readingsOf2026() {
        return sql.sql("select count(*) from measures.reading where period = '2026'")
                .query(Long.class)
                .single();
    }
}
