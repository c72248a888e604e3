package org.megdan.desk.people.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.mail.LetterRow;

/** Letters, newest first. */
public record LettersPage(List<LetterRow> letters, boolean hasServer) {

    private static final int LENGTH = 25;

    public @Nullable String older() {
        return letters.size() < LENGTH
                ? null
                : "/people/letters?before=" + letters.getLast().id();
    }
}
