package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.testing.Tries;

@Tries("H7")
class ProcessFolderTests {

    @TempDir
    Path elsewhere;

    @Test
    void whatALivingProcessReceivesStaysAndWhatADeadOneLeftGoes() throws IOException {
        var shared = elsewhere.resolve("arriving");
        var ready = elsewhere.resolve("ready");
        var other = FolderHolder.start(shared, ready);
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(ready) || !other.isAlive());
            await().until(() -> !Files.readString(ready).isEmpty());
            var half = Path.of(Files.readString(ready)).resolve("half.tmp");

            try (var own = ProcessFolder.in(shared)) {
                assertThat(half).exists();
                assertThat(own.folder()).isNotEqualTo(half.getParent());
            }
            other.destroyForcibly();
            await().until(() -> !other.isAlive());
            try (var own = ProcessFolder.in(shared)) {
                assertThat(half).doesNotExist();
                assertThat(own.folder()).exists();
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void twoOfOneProcessKnowEachOther() throws IOException {
        try (var first = ProcessFolder.in(elsewhere)) {
            Files.writeString(first.folder().resolve("half.tmp"), "half of a file");
            try (var second = ProcessFolder.in(elsewhere)) {
                assertThat(second.folder()).exists();
            }
            try (var third = ProcessFolder.in(elsewhere)) {
                assertThat(third.folder()).exists();
                assertThat(first.folder().resolve("half.tmp")).exists();
            }
        }
        try (var left = Files.list(elsewhere)) {
            assertThat(left).containsExactly(elsewhere.resolve("lock"));
        }
    }

    @Test
    void whatIsNobodysGoes() throws IOException {
        Files.createDirectories(elsewhere.resolve("work/ROOT"));
        Files.writeString(elsewhere.resolve("work/ROOT/upload.tmp"), "of a process that was killed");

        try (var own = ProcessFolder.in(elsewhere)) {
            assertThat(own.folder()).isDirectory();
        }

        assertThat(elsewhere.resolve("work")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInASentence() throws IOException {
        var file = Files.writeString(elsewhere.resolve("file"), "no folder");

        assertThatThrownBy(() -> ProcessFolder.in(file.resolve("arriving")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("не може да се подготви")
                .hasMessageContaining("can't be made ready");
    }
}
