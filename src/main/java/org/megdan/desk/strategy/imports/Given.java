package org.megdan.desk.strategy.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Outlines;
import org.megdan.core.plans.ReadResult;
import org.megdan.core.plans.outline.LevelWords;
import org.springframework.web.multipart.MultipartFile;

/**
 * A document as somebody gave it.
 *
 * @param isPasted text from a field, without a name that tells its format
 */
record Given(String name, byte[] bytes, boolean isPasted) {

    /** The file when there is one, else the text; null when there is neither. */
    static @Nullable Given of(@Nullable MultipartFile file, String text, String nameOfPasted) throws IOException {
        // a browser that sends no file sends an empty one without a name
        if (file != null && (!file.isEmpty() || (text.isBlank() && !name(file).isEmpty()))) {
            return new Given(name(file), file.getBytes(), false);
        }
        return text.isBlank() ? null : text(nameOfPasted, text);
    }

    static Given text(String name, String text) {
        return new Given(name, text.getBytes(StandardCharsets.UTF_8), true);
    }

    ReadResult read(LevelWords words) {
        if (bytes.length == 0) {
            return new ReadResult.Refused("plans.reading.empty", List.of(name));
        }
        return isPasted
                ? Outlines.readText(new String(bytes, StandardCharsets.UTF_8), words)
                : Outlines.read(name, new ByteArrayInputStream(bytes), words);
    }

    /** The field of the form that it came by. */
    String field() {
        return isPasted ? "text" : "file";
    }

    private static String name(MultipartFile file) {
        var given = file.getOriginalFilename();
        return given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }
}
