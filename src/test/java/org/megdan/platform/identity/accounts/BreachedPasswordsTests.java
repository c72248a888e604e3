package org.megdan.platform.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreachedPasswordsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void findsEveryPasswordOfTheFileAndNoOther(int size) throws Exception {
        for (var end : List.of("\n", "\r\n")) {
            var known = new BreachedPasswords(file(size, end));

            for (int i = 0; i < size; i++) {
                assertThat(known.contains("изтекла " + i))
                        .as("№ %s of %s", i, size)
                        .isTrue();
                assertThat(known.contains("тайна " + i)).isFalse();
            }
        }
    }

    @Test
    void knowsSmallLettersAndALastLineWithoutAnEnd() throws Exception {
        var file = folder.resolve("small");
        Files.writeString(file, hash("първа").toLowerCase(java.util.Locale.ROOT) + ":3");

        assertThat(new BreachedPasswords(file).contains("първа")).isTrue();
        assertThat(new BreachedPasswords(file).contains("втора")).isFalse();
    }

    @Test
    void takesEmptyLinesBehindTheLastForTheEnd() throws Exception {
        for (int size : new int[] {1, 3, 200}) {
            for (var end : List.of("\n", "\n\n", "\r\n\r\n")) {
                var file = file(size, "\n");
                Files.writeString(file, end, StandardOpenOption.APPEND);
                var known = new BreachedPasswords(file);

                for (int i = 0; i < size; i++) {
                    assertThat(known.contains("изтекла " + i)).isTrue();
                    assertThat(known.contains("тайна " + i)).isFalse();
                }
            }
        }
    }

    @Test
    void refusesAFileThatWouldProtectNobody() throws Exception {
        var words = Files.writeString(folder.resolve("words"), "password\n123456\n");
        var empty = Files.createFile(folder.resolve("empty"));

        var byCount = Files.writeString(
                folder.resolve("by-count"),
                IntStream.range(0, 500)
                        .mapToObj(i -> hash("изтекла " + i) + ":" + (500 - i))
                        .collect(Collectors.joining("\n")));

        for (var unfit : List.of(words, empty, byCount, folder.resolve("missing"), folder)) {
            assertThatThrownBy(() -> new BreachedPasswords(unfit)).isInstanceOf(UnfitBreachList.class);
        }
    }

    private Path file(int size, String end) throws IOException {
        var lines = IntStream.range(0, size)
                .mapToObj(i -> hash("изтекла " + i) + ":" + (i + 1) * 37)
                .sorted()
                .toList();
        return Files.writeString(folder.resolve("hashes"), String.join(end, lines) + end);
    }

    private static String hash(String password) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(sha1);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
