package org.megdan.platform.web.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;

/** The server as a process of its own, short of what it needs. */
@Tag("large")
@Tries("H5")
class HardDaysTests {

    private static final int MANY = 2_000;
    private static final int HALF_SENT = 300;
    private static final int FEW_FILES = 700;
    private static final int MORE_THAN_MAY_COME_IN = 150;
    private static final int KILLED_BY_ITSELF = 3;
    private static final Path FULL_DISK = Path.of("/dev/full");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Path data = TestDatabase.emptyFolder();
    private @Nullable Process server;

    @AfterEach
    void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void servesOthersWhileTwoThousandSendAByteAtATime() throws Exception {
        var port = freePort();
        start(port, 16_384, "-Xmx256m");
        awaitReady(port);
        try (var slow = SlowClients.of(port, MANY)) {
            for (int i = 0; i < 10; i++) {
                slow.sendAByte();
                assertThat(status(port, "/first-run")).isEqualTo(200);
            }
        }
    }

    @Test
    void keepsItsMemoryWhileThreeHundredFormsAreHalfSent() throws Exception {
        var port = freePort();
        var process = start(port, 4_096, "-Xmx256m");
        awaitReady(port);
        try (var slow = SlowClients.halfSentForms(port, HALF_SENT)) {
            for (int i = 0; i < 10; i++) {
                slow.sendAByte();
                assertThat(status(port, "/first-run")).isEqualTo(200);
                assertThat(statusOfSmallForm(port)).isEqualTo(403);
            }
        }
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void keepsFilesForItselfWhenConnectionsAreMany() throws Exception {
        var port = freePort();
        start(port, FEW_FILES, "-Xmx256m");
        awaitReady(port);
        try (var slow = SlowClients.of(port, MORE_THAN_MAY_COME_IN)) {
            slow.sendAByte();
            // whoever stands outside waits until the silent are sent away
            await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> status(port, "/first-run") == 200);
        }
        assertThat(Files.readString(log())).doesNotContain("Too many open files");
    }

    @Test
    void endsWhenItsMemoryIsExhaustedAndServesWhenStartedAgain() throws Exception {
        var starved = start(freePort(), 4_096, "-Xmx36m");
        assertThat(starved.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(starved.exitValue()).isEqualTo(KILLED_BY_ITSELF);
        var port = freePort();
        start(port, 4_096, "-Xmx256m");
        awaitReady(port);
        assertThat(status(port, "/first-run")).isEqualTo(200);
    }

    @Test
    @Tries("H3")
    void goesOnWhenNothingCanBeWrittenToItsLog() throws Exception {
        assumeThat(Files.exists(FULL_DISK))
                .as("a file that takes nothing, as Linux has it")
                .isTrue();
        var port = freePort();
        var process = process(port, 4_096, "-Xmx256m").redirectOutput(FULL_DISK.toFile());
        process.environment().put("LOGGING_FILE_NAME", FULL_DISK.toString());
        server = process.start();
        awaitReady(port);
        for (int i = 0; i < 50; i++) {
            assertThat(status(port, "/first-run")).isEqualTo(200);
            assertThat(status(port, "/nowhere")).isLessThan(500);
        }
    }

    private Process start(int port, int files, String memory) throws IOException {
        var started = process(port, files, memory).start();
        server = started;
        return started;
    }

    private ProcessBuilder process(int port, int files, String memory) {
        var java = Path.of(System.getProperty("java.home"), "bin/java");
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -n " + files + " && exec \"$0\" \"$@\"",
                        java.toString(),
                        memory,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.megdan.Megdan",
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private void awaitReady(int port) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> status(port, "/ready") == 200);
    }

    private int status(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** Refused for want of a form token, and so read. */
    private int statusOfSmallForm(int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=kalina@example.org"))
                .build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
