package org.megdan.desk.strategy.imports;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * A word to add, as it is typed.
 *
 * @param meaning a level, or a section of a node
 * @param place ONE when it stands before one item, SEVERAL when before a list of them
 */
record WordForm(
        @Nullable String word,
        @Nullable String meaning,
        @Nullable String place) {

    static final WordForm EMPTY = new WordForm("", "", "ONE");
    static final Set<String> SECTIONS = Set.of("TARGET_GROUPS", "RESULTS", "NOTES");

    FormErrors errors(Layout layout) {
        if (typed().isBlank()) {
            return FormErrors.of("word", layout.t("strategy.words.empty"));
        }
        if (!WordsPage.possible().contains(chosen())) {
            return FormErrors.of("meaning", layout.t("strategy.words.no-meaning"));
        }
        return FormErrors.NONE;
    }

    Word asWord() {
        var role = SECTIONS.contains(chosen()) ? Role.SECTION : "SEVERAL".equals(place) ? Role.LIST : Role.LEVEL;
        return new Word(typed().replaceFirst("[\\s:]+$", ""), role, chosen());
    }

    String typed() {
        return Objects.requireNonNullElse(word, "").replaceAll("\\s+", " ").strip();
    }

    String chosen() {
        return Objects.requireNonNullElse(meaning, "");
    }

    String standing() {
        return "SEVERAL".equals(place) ? "SEVERAL" : "ONE";
    }
}
