package org.megdan.desk.strategy.imports;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.OwnWord;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** Lays the words out as a page. */
record WordsPages(Layout layout, List<OwnWord> own) {

    WordsPage of(WordForm form, @Nullable UUID back, FormErrors errors) {
        return new WordsPage(
                own.stream()
                        .map(one -> new WordsPage.Own(
                                one.id(), one.word().text(), name(one.word().meaning()), place(one.word())))
                        .toList(),
                WordsPage.possible().stream().map(this::meaning).toList(),
                WordsPage.possible().stream()
                        .map(meaning -> new Choice(meaning, name(meaning)))
                        .toList(),
                List.of(
                        new Choice("ONE", layout.t("strategy.words.one")),
                        new Choice("SEVERAL", layout.t("strategy.words.several"))),
                form.typed(),
                form.chosen(),
                form.standing(),
                back,
                errors);
    }

    private WordsPage.Meaning meaning(String meaning) {
        return new WordsPage.Meaning(name(meaning), builtIn(meaning, true), builtIn(meaning, false));
    }

    private static String builtIn(String meaning, boolean cyrillic) {
        return Stream.of(Role.LEVEL, Role.LIST, Role.SECTION)
                .flatMap(role -> LevelWords.standard().all(role).stream())
                .filter(word -> word.meaning().equals(meaning))
                .map(Word::text)
                .filter(text -> cyrillic
                        == Character.UnicodeScript.of(text.codePointAt(0)).equals(Character.UnicodeScript.CYRILLIC))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    private String name(String meaning) {
        return WordForm.SECTIONS.contains(meaning)
                ? layout.t("strategy.words.section." + meaning.toLowerCase(Locale.ROOT))
                : new Levels(layout).name(meaning);
    }

    private String place(Word word) {
        return switch (word.role()) {
            case LIST -> layout.t("strategy.words.several");
            case SECTION -> layout.t("strategy.words.section");
            default -> layout.t("strategy.words.one");
        };
    }
}
