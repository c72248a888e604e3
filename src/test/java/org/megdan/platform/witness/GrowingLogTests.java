package org.megdan.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowingLogTests {

    @TempDir
    Path folder;

    private final LogKey key = LogKey.create("megdan.example.org/log");

    private LogFolder held = new LogFolder(Path.of(""));

    @BeforeEach
    void hold() throws IOException {
        held = new LogFolder(folder);
        held.hold();
    }

    @AfterEach
    void release() throws IOException {
        held.release();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 70_000})
    void goesOnWhereItWasLeft(int size) throws IOException {
        grow(size);
        var again = open();
        assertThat(again.size()).isEqualTo(size);
        assertThat(again.last()).isEqualTo(entry(size - 1));

        again.append(entry(size));
        assertThat(again.publish().size()).isEqualTo(size + 1);
        assertThat(HexFormat.of().formatHex(open().publish().root()))
                .isEqualTo(HexFormat.of().formatHex(root(size + 1)));
    }

    /** Whoever has an older checkpoint needs the files that it speaks of. */
    @Test
    void keepsPartialFilesUntilTheFullOneIsThere() throws IOException {
        grow(100);
        grow(200);
        assertThat(folder.resolve("tile/0/000.p/100")).exists();
        grow(257);
        grow(300);

        try (var files = Files.walk(folder.resolve("tile"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.resolve("tile").relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "0/000",
                            "0/001.p/1",
                            "0/001.p/44",
                            "1/000.p/1",
                            "entries/000",
                            "entries/001.p/1",
                            "entries/001.p/44");
        }
        assertThat(folder.resolve("tile/0/000")).hasSize(256 * 32);
    }

    @Test
    void isReadAtAnOlderSizeWhileItGrows() throws IOException {
        grow(200);
        var bundles = new Bundles(new LogFolder(folder), 200);
        var tree = new MerkleTree((height, hash) -> {});
        grow(300);
        while (bundles.hasNext()) {
            tree.add(bundles.next());
        }
        assertThat(tree.root()).isEqualTo(root(200));
    }

    @Test
    void isWrittenByOneProcessAtATime() throws IOException {
        var second = new LogFolder(folder);
        assertThatThrownBy(second::hold).isInstanceOf(IOException.class).hasMessageContaining("another server");
    }

    /** Whatever a crash left half written is written again. */
    @Test
    void takesWhatNoCheckpointSpeaksOfForNotWritten() throws IOException {
        grow(200);
        Files.writeString(folder.resolve("unfinished"), "half");
        Files.createDirectories(folder.resolve("tile/0/000.p"));
        Files.writeString(folder.resolve("tile/0/000.p/230"), "half");

        grow(230);

        assertThat(open().size()).isEqualTo(230);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/entries/000", "tile/1/000.p/1", "tile/0/001.p/44", "checkpoint"})
    void refusesFilesThatWereChanged(String name) throws IOException {
        grow(300);
        var file = folder.resolve(name);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 5] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(this::open).isInstanceOfAny(IOException.class, IllegalArgumentException.class);
    }

    private void grow(int size) throws IOException {
        var log = open();
        for (long i = log.size(); i < size; i++) {
            log.append(entry(i));
        }
        log.publish();
    }

    private GrowingLog open() throws IOException {
        return GrowingLog.open(new LogFolder(folder), key);
    }

    private static byte[] root(int size) {
        var tree = new MerkleTree((height, hash) -> {});
        for (int i = 0; i < size; i++) {
            tree.add(entry(i));
        }
        return tree.root();
    }

    private static byte[] entry(long number) {
        return ByteBuffer.allocate(32).putLong(number).array();
    }
}
