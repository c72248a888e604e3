package org.megdan.platform.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Upload;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever sends files in vain sees why: browsers read the answer when they have sent everything. */
@PagesTest
@Tries("H3")
class RefusedUploadTests {

    private static final int PHOTO = 3_000_000;
    private static final int MOST_OF_ONE = 4;
    private static final String MANY_PARTS = "Content-Type: multipart/form-data; boundary=" + Wire.EDGE + "\n";
    private static final String END = "</html>";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    @BeforeEach
    void setStage() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
    }

    @Test
    void aPhotoSentAfterTheSessionEndedIsAnsweredWithAPage() throws IOException {
        var begun = System.nanoTime();
        try (var wire = Wire.to(port)) {
            var answer = wire.head("POST", "/strategy/imports", MANY_PARTS + "Content-Length: " + PHOTO + "\n")
                    .say("x".repeat(PHOTO))
                    .everything();

            assertThat(System.nanoTime() - begun)
                    .isLessThan(Duration.ofSeconds(10).toNanos());
            assertThat(answer)
                    .startsWith("HTTP/1.1 403")
                    .contains("Влезте отново", "Файлът не е приет и нищо не е записано", END)
                    .doesNotContain("не е изгубено");
        }
    }

    @Test
    void aFormThatIsTooLargeIsAnsweredWithAPage() throws IOException {
        try (var wire = Wire.to(port)) {
            var answer = wire.head(
                            "POST",
                            "/sign-in",
                            "Content-Type: application/x-www-form-urlencoded\nContent-Length: 4000000\n")
                    .say("x".repeat(4_000_000))
                    .everything();

            assertThat(answer).startsWith("HTTP/1.1 413").contains("твърде голям");
        }
    }

    @Test
    void aStrangerIsNotAskedForAFileThatWillBeRefused() throws IOException {
        try (var wire = Wire.to(port)) {
            wire.head(
                    "POST", "/strategy/imports", MANY_PARTS + "Expect: 100-continue\nContent-Length: " + PHOTO + "\n");

            assertThat(wire.firstLine()).isEqualTo("HTTP/1.1 403");
        }
    }

    @Test
    void aPersonIsAskedForIt() throws IOException {
        try (var wire = Wire.to(port)) {
            wire.head("POST", "/strategy/imports", known() + "Expect: 100-continue\nContent-Length: " + PHOTO + "\n");

            assertThat(wire.firstLine()).isEqualTo("HTTP/1.1 100");
        }
    }

    @Test
    void aFifthFileOfOnePersonWaits() throws IOException {
        var known = known();
        List<Wire> others = new ArrayList<>();
        try {
            for (int i = 0; i < MOST_OF_ONE; i++) {
                others.add(Wire.to(port));
                others.getLast()
                        .head(
                                "POST",
                                "/strategy/imports",
                                known + "Expect: 100-continue\nContent-Length: " + PHOTO + "\n");
                assertThat(others.getLast().firstLine()).isEqualTo("HTTP/1.1 100");
            }
            try (var wire = Wire.to(port)) {
                var answer = wire.head("POST", "/strategy/imports", known + "Content-Length: " + PHOTO + "\n")
                        .say("x".repeat(PHOTO))
                        .everything();

                assertThat(answer)
                        .startsWith("HTTP/1.1 429")
                        .contains("Retry-After: 60")
                        .contains("Изчакайте малко")
                        .contains(END);
            }
        } finally {
            for (var other : others) {
                other.close();
            }
        }
    }

    @Test
    void aFileOfUnknownLengthArrives() throws IOException {
        var text = Wire.beginningOfFile() + "1. Goal\n".repeat(2_000) + "\r\n--" + Wire.EDGE + "--\r\n";
        try (var wire = Wire.to(port)) {
            var chunk = Integer.toHexString(text.length()) + "\r\n" + text + "\r\n0\r\n\r\n";
            wire.head("POST", "/strategy/imports", known() + "Transfer-Encoding: chunked\n")
                    .say(chunk);

            // read, and then refused for want of a form token
            assertThat(wire.firstLine()).isEqualTo("HTTP/1.1 403");
        }
    }

    @Test
    void whatStandsAroundChunksIsShort() throws IOException {
        try (var wire = Wire.to(port)) {
            wire.head("POST", "/strategy/imports", known() + "Transfer-Encoding: chunked\n")
                    .say("1;" + "x".repeat(100) + "\r\nx\r\n0\r\n\r\n");

            assertThat(wire.firstLine()).isEqualTo("HTTP/1.1 400");
        }
    }

    @Test
    void moreTextThanAFormMayHaveIsTooMuch() {
        var coordinator = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        var pasted = Upload.of(coordinator, "/strategy/imports", "/strategy/imports")
                .with("text", "1. Цел\n".repeat(150_000))
                .send();
        assertThat(pasted.status()).isEqualTo(413);

        var file = Upload.of(coordinator, "/strategy/imports", "/strategy/imports")
                .file("file", "plan.txt", "x".repeat(53 << 20))
                .send();
        assertThat(file.status()).isEqualTo(413);
        assertThat(file.heading()).isEqualTo("Файлът е твърде голям");
    }

    @Test
    void textsOfFullLengthFit() {
        var fourTexts = "ш".repeat(4 * 20_000);

        var answer = new Visitor(port).submit("/sign-in", "/sign-in", Map.of("email", fourTexts, "password", "x"));

        // refused for what is in it, not for its length
        assertThat(answer.status()).isIn(401, 422);
    }

    private String known() {
        return MANY_PARTS + "Cookie: " + Wire.cookies(port) + "\n";
    }
}
