package org.megdan.desk.team.todos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.Ties;
import org.megdan.desk.api.Described;
import org.megdan.desk.api.Program;
import org.megdan.platform.access.Acting;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A telephone reads its owner's tasks and says that one is done: theirs alone, and once. */
@PagesTest
class TodosApiTests {

    private static final String TODOS = "/api/v1/my/todos";
    private static final String DONE = "{\"state\": \"DONE\"}";

    @Autowired
    ApplicationContext application;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Stage stage;
    private UUID kalina = new UUID(0, 0);
    private UUID boyko = new UUID(0, 0);
    private UUID late = new UUID(0, 0);
    private UUID someday = new UUID(0, 0);
    private UUID soon = new UUID(0, 0);

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        kalina = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        boyko = stage.enter(Cast.VOLUNTEER, "STAFF");
        someday = give("Да се подреди архивът", boyko, null);
        soon = give("Да се намери зала", boyko, today().plusDays(3));
        late = give("Да се върнат столовете", boyko, today().minusDays(1));
    }

    @Test
    void oneReadsOnesOwnTheNearestFirst() {
        give("Задача на Калина", kalina, null);
        var program = Program.of(port, Cast.VOLUNTEER, "READ");

        assertThat(titles(program, TODOS))
                .containsExactly("Да се върнат столовете", "Да се намери зала", "Да се подреди архивът");
        assertThat(titles(program, TODOS + "?filter%5Bstate%5D=LATE")).containsExactly("Да се върнат столовете");
        assertThat(titles(program, TODOS + "?sort=-due&limit=1"))
                .containsExactly("Да се подреди архивът", "Да се намери зала", "Да се върнат столовете");
        assertThat(program.read(TODOS + "/" + soon).path("due").asString())
                .isEqualTo(today().plusDays(3).toString());
    }

    @Test
    void whatIsDoneIsDoneOnceHoweverOftenItIsSent() {
        var program = Program.of(port, Cast.VOLUNTEER, "ACT");
        var body = "{\"state\": \"DONE\", \"note\": \"В читалището\"}";

        var done = program.post(TODOS + "/" + soon + "/end", "todo-hall-1", body);
        var again = program.post(TODOS + "/" + soon + "/end", "todo-hall-1", body);
        var once = program.post(
                TODOS + "/" + soon + "/end", "todo-hall-2", "{\"state\": \"DROPPED\", \"note\": \"друго\"}");

        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(new Described().wrongIn("POST " + TODOS + "/{id}/end", 200, done.body()))
                .isEmpty();
        assertThat(again.body()).isEqualTo(done.body());
        assertThat(Program.json(once).path("note").asString()).isEqualTo("В читалището");
        assertThat(titles(program, TODOS)).doesNotContain("Да се намери зала");
        assertThat(program.read(TODOS + "/" + soon).path("state").asString()).isEqualTo("DONE");
        assertThat(sql.sql("select token_name from audit.entry where action = 'team.act.task-done'")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("Таблица");
    }

    @Test
    void whatWasDroppedStaysDropped() {
        Acting.as(stage.viewer(boyko), () -> tasks.end(someday, Task.State.DROPPED, "няма нужда"));

        var answer = Program.of(port, Cast.VOLUNTEER, "ACT").post(TODOS + "/" + someday + "/end", "todo-archive", DONE);

        assertThat(Program.json(answer).path("state").asString()).isEqualTo("DROPPED");
    }

    @Test
    @Tries("A2")
    void tasksOfOthersAreNotThereWhateverOnesRights() {
        var program = Program.of(port, Cast.COORDINATOR, "ACT");
        var missing = program.get(TODOS + "/" + UUID.randomUUID());

        for (var answer : List.of(
                program.get(TODOS + "/" + soon), program.post(TODOS + "/" + soon + "/end", "todo-others", DONE))) {
            assertThat(answer.status()).isEqualTo(404);
        }
        assertThat(missing.status()).isEqualTo(404);
        assertThat(titles(program, TODOS)).isEmpty();
        assertThat(Program.anybodys(port).get(TODOS).status()).isEqualTo(401);
        assertThat(titles(Program.of(port, Cast.VOLUNTEER, "READ"), TODOS)).hasSize(3);
    }

    @Test
    void whatCannotBeMeantIsRefusedInBothLanguagesAndLeavesTheTaskOpen() {
        var program = Program.of(port, Cast.VOLUNTEER, "ACT");
        var path = TODOS + "/" + late + "/end";

        var unknown = program.post(path, "todo-wrong-1", "{\"state\": \"DONE\", \"when\": \"днес\"}");
        var tooLong =
                program.post(path, "todo-wrong-2", "{\"state\": \"DONE\", \"note\": \"" + "щ".repeat(1001) + "\"}");
        var onlyReads = Program.of(port, Cast.VOLUNTEER, "READ").post(path, "todo-wrong-3", DONE);

        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
        assertThat(unknown.body()).contains("note");
        assertThat(tooLong.status()).isEqualTo(400);
        for (var nothing : List.of("{}", "{\"state\": \"LATE\"}", "{\"state\": 1}", "[]")) {
            assertThat(program.post(path, "todo-wrong-4", nothing).status())
                    .as(nothing)
                    .isEqualTo(400);
        }
        assertThat(onlyReads.status()).isEqualTo(403);
        var bulgarian = program.get(TODOS + "?sort=colour", Map.of("Accept-Language", "bg"));
        var english = program.get(TODOS + "?sort=colour", Map.of("Accept-Language", "en"));
        assertThat(bulgarian.status()).isEqualTo(400);
        assertThat(Program.json(bulgarian).path("detail").asString())
                .isNotBlank()
                .isNotEqualTo(Program.json(english).path("detail").asString());
        assertThat(program.read(TODOS + "/" + late).path("state").asString()).isEqualTo("LATE");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        var program = Program.of(port, Cast.VOLUNTEER, "READ");
        var tag = program.get(TODOS).header("ETag");

        assertThat(tag).isNotBlank();
        assertThat(program.get(TODOS, Map.of("If-None-Match", tag)).status()).isEqualTo(304);
        give("Нещо ново", boyko, null);
        assertThat(program.get(TODOS, Map.of("If-None-Match", tag)).status()).isEqualTo(200);
    }

    private UUID give(String title, UUID person, @Nullable LocalDate due) {
        return Acting.as(stage.viewer(kalina), () -> tasks.give(TaskDraft.of(title, person, due)));
    }

    private LocalDate today() {
        return application.getBean(Ties.class).today();
    }

    private static List<String> titles(Program program, String path) {
        return program.walk(path).stream()
                .map(row -> row.path("title").asString())
                .toList();
    }
}
