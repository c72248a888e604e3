package org.megdan.core.plans.recognition;

import java.util.Optional;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;

/** Finds section signs: „Целеви групи:“, „Задачи и дейности“, “Expected results: …”, „Конкретните задачи са:“. */
record SectionSigns(LevelWords words) {

    private static final int LONGEST_SIGN = 70;

    Optional<SectionSign> of(Piece piece) {
        if (piece.isCoded() || piece.isFootnote() || piece.lead().isLabelled()) {
            return Optional.empty();
        }
        return of(piece.text());
    }

    private Optional<SectionSign> of(String text) {
        var list = words.beginning(text, Role.LIST);
        var section = words.beginning(text, Role.SECTION);
        var listIsLonger = length(list) >= length(section);
        var word = listIsLonger ? list : section;
        return word.flatMap(found -> sign(text, found, listIsLonger));
    }

    private static int length(Optional<Word> word) {
        return word.map(found -> found.text().length()).orElse(0);
    }

    private static Optional<SectionSign> sign(String text, Word word, boolean isList) {
        var end = word.text().length();
        var after = text.substring(end).strip();
        var section = isList ? SectionSign.LIST : word.meaning();
        var level = isList ? word.meaning() : "";
        if (after.matches("[:.–—-]?")) {
            return Optional.of(new SectionSign(section, level, text, ""));
        }
        if (after.matches("[:–—].*")) {
            var rest = after.substring(1).strip();
            return Optional.of(new SectionSign(section, level, text.substring(0, end) + ":", rest));
        }
        if (after.endsWith(":") && text.length() <= LONGEST_SIGN && after.indexOf(':') == after.length() - 1) {
            return Optional.of(new SectionSign(section, level, text, ""));
        }
        return Optional.empty();
    }
}
