package org.megdan.platform.witness;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text and the lines of those who signed it (C2SP signed-note).
 *
 * @param text what is signed, the last line's end included
 * @param lines each of a dash, a name, and a key's number with the signature in base64
 */
record Note(String text, List<String> lines) {

    static final String DASH = "\u2014 ";
    private static final String BETWEEN = "\n\n";

    Note {
        lines = List.copyOf(lines);
    }

    /** @throws IllegalArgumentException when nothing stands under the text */
    static Note read(String written) {
        int end = written.indexOf(BETWEEN);
        if (end < 0) {
            throw new IllegalArgumentException("no note: nobody has signed it");
        }
        return new Note(written.substring(0, end + 1), lines(written.substring(end + BETWEEN.length())));
    }

    /** Those of the lines that look like somebody's signature. */
    static List<String> lines(String written) {
        return written.lines().filter(line -> line.startsWith(DASH)).toList();
    }

    Note and(List<String> others) {
        return new Note(
                text, Stream.concat(lines.stream(), others.stream()).distinct().toList());
    }

    String written() {
        return text + "\n" + String.join("\n", lines) + "\n";
    }
}
