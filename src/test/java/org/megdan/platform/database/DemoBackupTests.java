package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.Megdan;
import org.megdan.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole installation, filled as the demonstration is, moves to another folder. */
@Tag("large")
class DemoBackupTests {

    private final Path original = TestDatabase.emptyFolder();
    private final Path copy = TestDatabase.emptyFolder();
    private final Path archive = copy.resolveSibling("demo.zip");

    @Test
    void movesTheDemonstrationToAnotherFolder() throws Exception {
        try (var demo = serve(original, "demo")) {
            assertThat(status(demo, "/")).isEqualTo(200);
            try (var running = Installation.open(original)) {
                assertThat(Backup.write(running, archive, Clock.systemUTC()).rows())
                        .isGreaterThan(100);
            }
        }

        try (var stopped = Installation.open(original);
                var restored = Installation.open(copy)) {
            var written = Backup.write(stopped, archive, Clock.systemUTC());
            assertThat(Restore.read(archive, restored)).isEqualTo(written);
            assertThat(Inventory.contents(restored)).isEqualTo(Inventory.contents(stopped));
            assertThat(Inventory.structure(restored)).isEqualTo(Inventory.structure(stopped));
        }

        try (var moved = serve(copy, "default")) {
            assertThat(status(moved, "/ready")).isEqualTo(200);
            assertThat(status(moved, "/")).isEqualTo(200);
        }
    }

    private static ConfigurableApplicationContext serve(Path data, String profile) {
        return new SpringApplicationBuilder(Megdan.class)
                .profiles(profile)
                .run("--server.port=0", "--megdan.data=" + data, "--megdan.demo-data=true");
    }

    private static int status(ConfigurableApplicationContext application, String path) throws Exception {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
