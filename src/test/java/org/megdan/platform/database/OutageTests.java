package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.megdan.Megdan;
import org.megdan.platform.database.server.Login;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on its own server, which is taken away under it. */
@Tag("large")
@Tries("H2")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageTests {

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Path data = TestDatabase.emptyFolder();
    private final ConfigurableApplicationContext application = new SpringApplicationBuilder(Megdan.class)
            .run("--server.port=0", "--megdan.data=" + data, "--megdan.page-cache.megabytes=0");

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void saysThatTheDatabaseIsAway() throws Exception {
        asAdmin("alter role megdan_app nologin");
        asAdmin("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'megdan_app'");
        try {
            assertUnavailable(get("/strategy", ""));
            assertUnavailable(get("/strategy", "SESSION=bm9uZQ=="));
            assertThat(get("/strategy", "lang=en").body()).contains("Megdan").doesNotContain("Мегдан");
            assertThat(get("/ready", "").statusCode()).isEqualTo(503);
            assertThat(get("/live", "SESSION=bm9uZQ==").statusCode()).isEqualTo(200);
        } finally {
            asAdmin("alter role megdan_app login");
        }
        await().atMost(Duration.ofSeconds(15)).until(() -> get("/ready", "").statusCode() == 200);
        assertThat(get("/gallery", "SESSION=bm9uZQ==").statusCode()).isLessThan(500);
    }

    @Test
    void servesAgainSoonAfterTheServerStoppedAtOnce() throws Exception {
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                        .getFirst()))
                .orElseThrow();
        new ProcessBuilder("kill", "-QUIT", Long.toString(server.pid())).start();
        await().until(() -> !server.isAlive());

        await().atMost(Duration.ofSeconds(15)).until(() -> {
            var answer = get("/gallery", "SESSION=bm9uZQ==");
            assertThat(answer.statusCode()).isNotEqualTo(500);
            return answer.statusCode() < 500 && get("/ready", "").statusCode() == 200;
        });
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body())
                .contains("</html>")
                .doesNotContain("Exception")
                .doesNotContain("org.postgresql");
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private void asAdmin(String sql) throws SQLException {
        var access = application.getBean(DatabaseAccess.class);
        Login admin = Objects.requireNonNull(access.server()).admin();
        try (var connection = admin.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
