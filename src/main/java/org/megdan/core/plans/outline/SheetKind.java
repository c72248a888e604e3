package org.megdan.core.plans.outline;

import java.util.Arrays;
import java.util.Optional;

/** What a row of our spreadsheet layout is. */
enum SheetKind {
    PLAN("Стратегия", "Strategy"),
    NODE("Точка", "Item"),
    CHAPTER("Глава", "Chapter"),
    STAGE("Етап", "Stage"),
    ADOPTION("Приемане", "Adoption"),
    KEPT("Текст", "Text");

    private final String bulgarian;
    private final String english;

    SheetKind(String bulgarian, String english) {
        this.bulgarian = bulgarian;
        this.english = english;
    }

    String word(boolean inBulgarian) {
        return inBulgarian ? bulgarian : english;
    }

    /** An empty cell means a node: a person's own table has nothing else. */
    static Optional<SheetKind> of(String word) {
        if (word.isBlank()) {
            return Optional.of(NODE);
        }
        return Arrays.stream(values())
                .filter(kind ->
                        kind.bulgarian.equalsIgnoreCase(word.strip()) || kind.english.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
