package org.megdan.core.plans.recognition;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.megdan.core.plans.outline.LevelWords;
import org.megdan.core.plans.outline.LevelWords.Role;

/** Dates of stages in the documents' words: 2016 – 2018, „Първото тримесечие на 2016 г.“, “Q4 2018”, „март 2016“. */
final class StageDates {

    /** First and last day, both included. */
    record Span(LocalDate from, LocalDate until) {}

    private static final String YEAR = "((?:19|20)\\d{2})(?:\\s*(?:г\\.?|година|year))?";
    private static final Pattern YEARS = Pattern.compile(YEAR + "(?:\\s*[–—-]\\s*" + YEAR + ")?\\.?");
    private static final Pattern WORDED = Pattern.compile("(.+?)\\s+(?:(?:на|от|of)\\s+)?(?:the\\s+)?" + YEAR + "\\.?");
    private static final Pattern SPAN = Pattern.compile("(.+?)\\s*[–—-]\\s*(.+)");

    private final LevelWords words;
    private final Dates dates;

    StageDates(LevelWords words) {
        this.words = words;
        this.dates = new Dates(words);
    }

    Leads leads() {
        return new Leads(words);
    }

    Optional<Span> read(String text) {
        var bare = text.strip().replaceAll("^\\(|\\)$", "");
        if (bare.length() > 60) {
            return Optional.empty();
        }
        var years = YEARS.matcher(bare);
        if (years.matches()) {
            var last = years.group(2) == null ? years.group(1) : years.group(2);
            return span(firstOf(years.group(1)), LocalDate.of(Integer.parseInt(last), Month.DECEMBER, 31));
        }
        var worded = part(bare);
        return worded.isPresent() ? worded : between(bare);
    }

    private Optional<Span> between(String text) {
        var span = SPAN.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        var until = day(span.group(2)).or(() -> part(span.group(2)).map(Span::until));
        var from = day(span.group(1))
                .or(() -> part(span.group(1)).map(Span::from))
                .or(() -> until.flatMap(
                        end -> part(span.group(1) + " " + end.getYear()).map(Span::from)));
        return from.isPresent() && until.isPresent() ? span(from.get(), until.get()) : Optional.empty();
    }

    private Optional<LocalDate> day(String text) {
        return text.strip().matches("[\\d./-]+\\s*г?\\.?") ? dates.firstIn(text) : Optional.empty();
    }

    /** A quarter, a half or a month of one year. */
    private Optional<Span> part(String text) {
        var worded = WORDED.matcher(text.strip());
        if (!worded.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(worded.group(2));
        var month = dates.month(worded.group(1));
        if (month.isPresent()) {
            return months(year, month.get(), 1);
        }
        var ordinal = words.beginning(worded.group(1), Role.ORDINAL);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(ordinal.get().meaning());
        var unit = worded.group(1).substring(ordinal.get().text().length()).strip();
        var isHalf = words.exactly(unit, Role.PART)
                .filter(word -> word.meaning().equals("HALF"))
                .isPresent();
        var isQuarter = unit.isEmpty() || words.exactly(unit, Role.PART).isPresent();
        var length = isHalf ? 6 : 3;
        return isHalf || isQuarter ? months(year, (number - 1) * length + 1, length) : Optional.empty();
    }

    private static Optional<Span> months(int year, int first, int length) {
        if (first + length > 13) {
            return Optional.empty();
        }
        return span(
                YearMonth.of(year, first).atDay(1),
                YearMonth.of(year, first + length - 1).atEndOfMonth());
    }

    private static LocalDate firstOf(String year) {
        return LocalDate.of(Integer.parseInt(year), Month.JANUARY, 1);
    }

    private static Optional<Span> span(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, until));
    }
}
