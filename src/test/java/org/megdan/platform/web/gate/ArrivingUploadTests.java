package org.megdan.platform.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A file of somebody known, half sent. */
@PagesTest
@Tries("H3")
class ArrivingUploadTests {

    private static final int SOME = 400_000;
    private static final int ALL = 8 * SOME;

    @Autowired
    ApplicationContext application;

    @Autowired
    DiskRoom room;

    @Value("${megdan.data}")
    Path data;

    @LocalServerPort
    int port;

    @BeforeEach
    void setStage() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
    }

    @Test
    void liesInTheFolderWhoseRoomIsWatchedAndGoesWithItsSender() throws IOException {
        try (var wire = begun()) {
            wire.say("x".repeat(SOME));
            await().atMost(Duration.ofSeconds(10)).until(() -> bytesArriving() > SOME / 2);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> bytesArriving() == 0);
    }

    @Test
    void isGivenUpWithAPageWhenTheRoomEnds() throws IOException {
        try (var wire = begun()) {
            wire.say("x".repeat(SOME));
            await().atMost(Duration.ofSeconds(10)).until(() -> bytesArriving() > 0);
            for (int sent = SOME; sent < ALL; sent += SOME) {
                // found again within a second
                room.ranOut();
                wire.say("x".repeat(SOME));
            }
            var answer = wire.everything();

            assertThat(answer).startsWith("HTTP/1.1 503").contains("Retry-After", "файлът не беше приет", "</html>");
        } finally {
            await().atMost(Duration.ofSeconds(15)).until(() -> !room.isScarce());
        }
        assertThat(bytesArriving()).isZero();
    }

    private Wire begun() throws IOException {
        var wire = Wire.to(port);
        wire.head("POST", "/strategy/imports", """
                Cookie: %s
                Content-Type: multipart/form-data; boundary=%s
                Content-Length: %d
                """.formatted(
                Wire.cookies(port), Wire.EDGE, ALL + Wire.beginningOfFile().length()));
        return wire.say(Wire.beginningOfFile());
    }

    private long bytesArriving() throws IOException {
        try (var files = Files.walk(data.resolve(UploadFolder.NAME))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(ArrivingUploadTests::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
