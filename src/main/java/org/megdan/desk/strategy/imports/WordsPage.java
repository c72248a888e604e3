package org.megdan.desk.strategy.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Level;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;

/**
 * The words by which documents are read.
 *
 * @param back the preview that somebody came from, null for none
 */
public record WordsPage(
        List<Own> own,
        List<Meaning> meanings,
        List<Choice> choices,
        List<Choice> places,
        String word,
        String meaning,
        String place,
        @Nullable UUID back,
        FormErrors errors) {

    /** What a word may mean, in the order in which it is shown. */
    static List<String> possible() {
        var all = new ArrayList<>(Level.USUAL_ORDER);
        all.addAll(List.of("TARGET_GROUPS", "RESULTS", "NOTES"));
        return all;
    }

    public record Own(UUID id, String word, String meaning, String place) {}

    /**
     * @param bulgarian the built-in words, as many as there are
     * @param english likewise
     */
    public record Meaning(String name, String bulgarian, String english) {}
}
