package org.megdan.desk.protection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.platform.web.Language;

/** Somebody who can be written to, and in which languages. */
public record Addressee(String address, List<Language> languages) {

    /** The same in each language, one after the other. */
    public String told(String between, Function<Language, String> words) {
        return languages.stream().map(words).collect(Collectors.joining(between));
    }
}
