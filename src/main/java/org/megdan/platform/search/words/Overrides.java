package org.megdan.platform.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words whose forms neither dictionary nor endings unite: each line of the list names a stem and its forms. */
final class Overrides {

    private static final Map<String, String> STEMS = read();

    private Overrides() {}

    static @Nullable String of(String word) {
        return STEMS.get(word);
    }

    private static Map<String, String> read() {
        try (var stream = Overrides.class.getResourceAsStream("/search/overrides-bg.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The build lacks search/overrides-bg.txt");
            }
            var stems = new HashMap<String, String>();
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var parts = line.split(":", 2);
                    for (var form : parts[1].strip().split("\\s+")) {
                        stems.put(form, parts[0].strip());
                    }
                }
            }
            return Map.copyOf(stems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
