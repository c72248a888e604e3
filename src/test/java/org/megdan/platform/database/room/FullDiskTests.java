package org.megdan.platform.database.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.Megdan;
import org.megdan.testing.Cast;
import org.megdan.testing.SmallDisk;
import org.megdan.testing.Stage;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application on a disk that is really full: database, uploads and index. */
@Tag("large")
@Tries("H3")
class FullDiskTests {

    private static final String STORY = "Дълъг разказ, който не бива да се губи.";

    private final Path data = TestDatabase.emptyFolder();
    private final List<String> acknowledged = new ArrayList<>();
    private final SmallDisk disk = SmallDisk.of(data, 400);
    private final ConfigurableApplicationContext application = new SpringApplicationBuilder(Megdan.class)
            .run("--server.port=0", "--megdan.data=" + data, "--megdan.first-run=false", "--megdan.disk-reserve=24MB");
    private Visitor coordinator = new Visitor(0);

    FullDiskTests() throws Exception {}

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        coordinator = visitor().signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @AfterEach
    void stop() throws Exception {
        disk.empty();
        application.close();
        disk.close();
    }

    @Test
    void readsOnWhenThereIsLittleRoomAndWhenThereIsNone() throws Exception {
        assertThat(create().status()).isEqualTo(303);
        for (int left : new int[] {12, 0, 0}) {
            disk.fillTo(left);
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> visitor().get("/").body().contains("само се чете"));
            var refused = create();
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.page().text()).contains("Не е записано", STORY);
            for (int i = 0; i < 20; i++) {
                assertThat(coordinator.get("/people").status()).isEqualTo(200);
                assertThat(visitor().get("/strategy").status()).isEqualTo(200);
                assertThat(visitor().get("/ready").status()).isEqualTo(200);
            }
            disk.empty();
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> !visitor().get("/").body().contains("само се чете"));
            assertThat(create().status()).isEqualTo(303);
        }
        assertThat(names()).containsExactlyInAnyOrderElementsOf(acknowledged).hasSize(4);
    }

    @Test
    void losesNothingThatItAcknowledgedWhileTheDiskFills() throws Exception {
        for (int number = 0; number < 60; number++) {
            if (number % 20 == 10) {
                disk.fill();
            }
            if (number % 20 == 0) {
                disk.empty();
                await().atMost(Duration.ofSeconds(15))
                        .until(() -> !visitor().get("/").body().contains("само се чете"));
            }
            assertThat(create().status()).isIn(303, 503);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(30);
        assertThat(names()).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private Visitor.Answer create() {
        // nothing alike, or the form would ask whether it is the same
        var name = UUID.randomUUID().toString();
        var answer = coordinator.submit(
                "/people/new?kind=ORGANISATION",
                "/people/new",
                Map.of("kind", "ORGANISATION", "name", name, "description", STORY));
        if (answer.status() == 303) {
            acknowledged.add(name);
        }
        return answer;
    }

    private List<String> names() {
        return application
                .getBean(JdbcClient.class)
                .sql("select name from actors.actor where kind = 'ORGANISATION' and description <> ''")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Visitor visitor() {
        return new Visitor(Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port")));
    }
}
