package org.megdan.core.plans.recognition;

import java.util.Optional;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.OutlineAdoption;
import org.megdan.core.plans.reading.Spot;

/** What the text of a document itself says of its adoption: the last such sentence, which may run over a line. */
public final class StatedAdoption {

    /** From the end: a decision is told there or nowhere, and a page waits for this. */
    private static final int LINES = 1_000;

    private StatedAdoption() {}

    public static Optional<OutlineAdoption> in(String body, LevelWords words) {
        var sentence = new AdoptionSentence(words);
        var lines = body.split("\\R");
        for (int i = lines.length - 1; i >= Math.max(0, lines.length - LINES); i--) {
            var spot = Spot.line(i + 1);
            var found = sentence.read(lines[i].strip(), spot);
            if (found == null && i > 0) {
                found = sentence.read((lines[i - 1] + " " + lines[i]).strip(), spot);
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
