package org.megdan.platform.reminders;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Language;

/** In which language somebody wants the weekly letter, or that they want none. */
enum Wanted {
    BG,
    EN,
    NONE;

    static Wanted in(@Nullable Language language) {
        return language == Language.EN ? EN : BG;
    }

    static Optional<Wanted> find(String written) {
        return Stream.of(values()).filter(one -> one.name().equals(written)).findFirst();
    }

    /** The language of the letter; Bulgarian where there is to be none. */
    Language language() {
        return this == EN ? Language.EN : Language.BG;
    }

    String key() {
        return "reminders.wanted." + name().toLowerCase(Locale.ROOT);
    }
}
