package org.megdan.core.plans.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;
import org.megdan.core.plans.outline.LevelWords.Word;

/** Finds dates in sentences: 25.03.2016, 1 април, 2014 г., April 1, 2014, 2014-04-01. */
final class Dates {

    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

    private final LevelWords words;
    private final Pattern worded;
    private final Pattern american;

    Dates(LevelWords words) {
        this.words = words;
        var months = words.all(Role.MONTH).stream()
                .map(Word::text)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        worded = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(" + months + "),?\\s+((?:19|20)\\d{2})", flags);
        american = Pattern.compile("(" + months + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})", flags);
    }

    Optional<LocalDate> firstIn(String text) {
        var found = date(DOTTED, text, 3, 2, 1);
        found = found.isPresent() ? found : date(ISO, text, 1, 2, 3);
        found = found.isPresent() ? found : date(worded, text, 3, 2, 1);
        return found.isPresent() ? found : date(american, text, 3, 1, 2);
    }

    /** The number of a month by its name. */
    Optional<Integer> month(String name) {
        return words.exactly(name.toLowerCase(Locale.ROOT), Role.MONTH).map(word -> Integer.valueOf(word.meaning()));
    }

    private Optional<LocalDate> date(Pattern pattern, String text, int year, int month, int day) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var name = found.group(month);
        var number = name.matches("\\d+") ? Optional.of(Integer.valueOf(name)) : month(name);
        try {
            return number.map(
                    m -> LocalDate.of(Integer.parseInt(found.group(year)), m, Integer.parseInt(found.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
