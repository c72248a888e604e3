package org.megdan.platform.files.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.Tries;

@Tries("D10")
class ClamdTests {

    private final FakeClamd daemon = new FakeClamd();

    @TempDir
    Path folder;

    ClamdTests() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    @Test
    void sendsTheWholeFileAndHearsWhatWasFound() throws IOException {
        assertThat(clamd().find(file("a".repeat(200_000)))).isEmpty();
        assertThat(clamd().find(file("a".repeat(200_000) + FakeClamd.HARMFUL))).contains("Test.Harm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "stream: OK and more", "FOUND"})
    void takesNothingButAClearWordForAnAnswer(String words) {
        daemon.saysOnly(words.isEmpty() ? "\0" : words);
        assertThatThrownBy(() -> clamd().find(file("a"))).isInstanceOf(IOException.class);
    }

    @Test
    void doesNotWaitForeverForASilentOne() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var clamd = new Clamd("127.0.0.1", silent.getLocalPort(), Duration.ofMillis(300));
            assertThatThrownBy(() -> clamd.find(file("a"))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void doesNotWaitForeverForOneThatTakesNothing() throws IOException {
        daemon.neverReads();
        // more than any buffer on the way holds
        var large = folder.resolve("large");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(64L * 1024 * 1024);
        }
        assertGivesUp(large);
    }

    @Test
    void doesNotWaitAnewForEachLetter() throws IOException {
        daemon.drips();
        assertGivesUp(file("a"));
    }

    private void assertGivesUp(Path file) {
        var hurried = clamd(Duration.ofMillis(300));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThatThrownBy(() -> hurried.find(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("300 ms");
        });
    }

    private Clamd clamd() {
        return clamd(Duration.ofSeconds(5));
    }

    private Clamd clamd(Duration patience) {
        var address = daemon.address();
        return new Clamd("127.0.0.1", Integer.parseInt(address.substring(address.indexOf(':') + 1)), patience);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("upload"), text);
    }
}
