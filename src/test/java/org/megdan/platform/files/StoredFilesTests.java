package org.megdan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.platform.database.room.DiskRoom;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@ModuleTest
class StoredFilesTests {

    @Autowired
    StoredFiles files;

    @Autowired
    FileStore store;

    @Autowired
    JdbcClient sql;

    @Autowired
    DiskRoom room;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsAnUploadWithWhatIsKnownOfIt() throws IOException {
        var file = keep("%PDF-1.7 доклад", "..\\Доклад.txt");
        assertThat(file.name()).isEqualTo("Доклад.txt");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(files.find(file.id())).contains(file);
        try (var bytes = files.open(file.hash())) {
            assertThat(bytes).hasContent("%PDF-1.7 доклад");
        }
    }

    @Tries("H4")
    @Test
    void sweepsWhatAFailedActLeft() {
        var hash = transaction.execute(act -> {
            act.setRollbackOnly();
            return keep("недовършено", "x.txt").hash();
        });
        assertThat(store.holds(hash)).isTrue();
        sweepAt(Instant.now());
        assertThat(store.holds(hash)).isTrue();
        sweepAt(Instant.now().plus(Duration.ofDays(2)));
        assertThat(store.holds(hash)).isFalse();
    }

    @Test
    void keepsBytesAsLongAsOneUploadHasThem() {
        var first = keep("един и същ текст", "a.txt");
        var second = keep("един и същ текст", "b.txt");
        files.remove(first.id());
        sweepAt(Instant.now().plus(Duration.ofDays(2)));
        assertThat(store.holds(second.hash())).isTrue();
        files.remove(second.id());
        sweepAt(Instant.now().plus(Duration.ofDays(2)));
        assertThat(store.holds(second.hash())).isFalse();
        assertThatThrownBy(() -> files.open(second.hash())).isInstanceOf(FileDamaged.class);
    }

    @Tries("H3")
    @Test
    void saysSoWhenTheDiskIsFullAndLeavesNothing(@TempDir Path folder) throws IOException {
        var full = new StoredFiles(
                new FolderFileStore(folder),
                new FileProperties(DataSize.ofMegabytes(1), null, Duration.ofSeconds(1)),
                (file, arrived) -> {
                    throw new FileSystemException("x", null, "No space left on device");
                },
                room,
                sql,
                Clock.systemUTC());
        var text = new ByteArrayInputStream(new byte[10]);

        assertThatThrownBy(() -> full.take(text, "x.txt"))
                .isInstanceOf(Refusal.class)
                .hasMessage("files.notKept");

        // the disk of the store may be another one: that it is ours, only a look says
        assertThat(room.isScarce()).isFalse();
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        await().until(() -> !room.isScarce());
    }

    private void sweepAt(Instant moment) {
        new SweepFiles(store, sql, Clock.fixed(moment, ZoneOffset.UTC)).run();
    }

    private StoredFile keep(String text, String name) {
        return files.keep(files.take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name), null);
    }
}
