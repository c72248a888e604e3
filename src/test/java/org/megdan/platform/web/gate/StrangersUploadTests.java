package org.megdan.platform.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Forms with files that nobody who is signed in sends. */
@PagesTest
@Tries("H3")
class StrangersUploadTests {

    private static final String EDGE = "edge";

    @Autowired
    ApplicationContext application;

    @Value("${megdan.data}")
    Path data;

    @LocalServerPort
    int port;

    /** The rest never comes: whoever waits for it gives no answer before the test gives up. */
    @ParameterizedTest
    @CsvSource({
        "POST, /, multipart/form-data, 403",
        "POST, /strategy/imports, Multipart/Form-Data, 403",
        "GET, /sign-in, multipart/form-data, 200",
        "POST, /api/v1/strategies, multipart/form-data, 405",
        "POST, /;a/b, multipart/form-data, 400",
        "POST, /reminders/stop/word, multipart/form-data, 403"
    })
    void areAnsweredUnread(String method, String path, String type, String status) throws IOException {
        try (var stranger = new Socket("localhost", port)) {
            stranger.setSoTimeout((int) Duration.ofSeconds(15).toMillis());
            stranger.getOutputStream().write(beginning(method, path, type));
            stranger.getOutputStream().flush();

            var answer = new String(stranger.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).matches("HTTP/1.1 (" + status + ")");
            assertThat(bytesArriving()).isZero();
        }
    }

    @Test
    void aPersonUploadsLargeFilesAndLeavesNothingBehind() throws IOException {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        var answer = Upload.of(coordinator, "/strategy/imports", "/strategy/imports")
                .file("file", "plan.txt", "1. Цел\n".repeat(40_000))
                .send();

        assertThat(answer.status()).isIn(303, 422);
        await().atMost(Duration.ofSeconds(5)).until(() -> bytesArriving() == 0);
    }

    @Test
    void aPersonWhoseSessionEndedIsTold() {
        var answer = new Visitor(port)
                .send(new Visitor(port)
                        .request("/strategy/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x".repeat(100_000))));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.heading()).isNotBlank();
        assertThat(answer.header("Connection")).isEqualTo("close");
    }

    private static byte[] beginning(String method, String path, String type) {
        var head = """
                %s %s HTTP/1.1
                Host: localhost
                Origin: http://localhost
                Content-Type: %s; boundary=%s
                Content-Length: 51000000

                """.formatted(method, path, type, EDGE).replace("\n", "\r\n");
        var part = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        return (head + part + "x".repeat(150_000)).getBytes(StandardCharsets.US_ASCII);
    }

    private long bytesArriving() throws IOException {
        try (var files = Files.walk(data.resolve(UploadFolder.NAME))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(StrangersUploadTests::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
