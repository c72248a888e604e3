package org.megdan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs that is made from the code: written anew by the test, which fails when the committed one was old. */
public class Generated {

    private Generated() {}

    public static void assertCurrent(String file, String text) throws IOException {
        var path = Path.of(file);
        var before = Files.exists(path) ? Files.readString(path) : "";
        if (!before.equals(text)) {
            Files.writeString(path, text);
        }
        assertThat(before)
                .as("%s was not current; it has been written anew: look at it and commit it", file)
                .isEqualTo(text);
    }
}
