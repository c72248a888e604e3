package org.megdan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.megdan.testing.Tries;

class FolderFileStoreTests {

    private static final String TEXT = "Протокол № 8";

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasPut() throws IOException {
        var kept = put(TEXT);
        assertThat(kept.size()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8).length);
        try (var bytes = store().open(kept.hash())) {
            assertThat(bytes).hasContent(TEXT);
        }
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        assertThat(put(TEXT).hash()).isEqualTo(put(TEXT).hash());
        assertThat(files()).hasSize(1);
    }

    @Tries("D5")
    @Test
    void refusesAFileThatWasSwappedOnTheDisk() throws IOException {
        var kept = put(TEXT);
        Files.writeString(files().getFirst(), "Протокол № 9");
        assertThatThrownBy(() -> store().open(kept.hash())).isInstanceOf(FileDamaged.class);
        put(TEXT);
        store().open(kept.hash()).close();
    }

    @Tries("D5")
    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "%2e%2e%2f", "", "ABCDEF", "/etc/passwd"})
    void knowsNoOtherNamesThanHashes(String name) {
        assertThatThrownBy(() -> new ContentHash(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysSoWhenAFileIsGone() throws IOException {
        var kept = put(TEXT);
        Files.delete(files().getFirst());
        assertThatThrownBy(() -> store().open(kept.hash())).isInstanceOf(FileDamaged.class);
    }

    @Test
    void leavesNothingOfAFileThatIsTooLarge() throws IOException {
        assertThatThrownBy(() -> store().put(new ByteArrayInputStream(new byte[200_000]), 100_000, Inspection.NONE))
                .isInstanceOf(FileTooLarge.class);
        assertThat(files()).isEmpty();
    }

    @Tries("H4")
    @Test
    void leavesNothingOfAnUploadThatBreaksOff() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> store().put(broken, Long.MAX_VALUE, Inspection.NONE))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void removesOnlyWhatWasNotPutAgain() throws IOException {
        var kept = put(TEXT);
        store().remove(kept.hash(), Instant.EPOCH);
        assertThat(store().holds(kept.hash())).isTrue();
        store().remove(kept.hash(), Instant.MAX);
        assertThat(store().holds(kept.hash())).isFalse();
    }

    private FolderFileStore store() {
        return new FolderFileStore(folder);
    }

    private FileStore.Kept put(String text) throws IOException {
        return store().put(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        Long.MAX_VALUE,
                        Inspection.NONE);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
