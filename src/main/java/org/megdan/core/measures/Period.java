package org.megdan.core.measures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;

/**
 * A year, half, quarter or month, written {@code 2027}, {@code 2027-H1}, {@code 2027-Q3}, {@code 2027-05} in addresses, files
 * and tables alike. Periods of one frequency are ordered in time.
 *
 * @param index from 1: which half, quarter or month of the year
 */
public record Period(Frequency frequency, int year, int index) implements Comparable<Period> {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(?:-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?");

    public Period {
        if (year < 1000 || year > 9999 || index < 1 || index > frequency.inYear()) {
            throw new IllegalArgumentException("no such period: " + frequency + " " + index + " of " + year);
        }
    }

    public static Period year(int year) {
        return new Period(Frequency.YEAR, year, 1);
    }

    /** The period of this frequency in which the day lies. */
    public static Period at(Frequency frequency, LocalDate day) {
        return new Period(frequency, day.getYear(), (day.getMonthValue() - 1) / frequency.months() + 1);
    }

    /** What is written, in any letter case and with spaces around; empty when it names no period. */
    public static Optional<Period> find(String written) {
        var match = WRITTEN.matcher(written.strip().toUpperCase(java.util.Locale.ROOT));
        if (!match.matches() || match.group(1).startsWith("0")) {
            return Optional.empty();
        }
        var year = Integer.parseInt(match.group(1));
        var part = match.group(2);
        if (part == null) {
            return Optional.of(year(year));
        }
        return Optional.of(
                switch (part.charAt(0)) {
                    case 'H' -> new Period(Frequency.HALF, year, part.charAt(1) - '0');
                    case 'Q' -> new Period(Frequency.QUARTER, year, part.charAt(1) - '0');
                    default -> new Period(Frequency.MONTH, year, Integer.parseInt(part));
                });
    }

    public static Period get(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("no period: " + written));
    }

    public LocalDate first() {
        return LocalDate.of(year, (index - 1) * frequency.months() + 1, 1);
    }

    public LocalDate last() {
        return first().plus(frequency.length()).minusDays(1);
    }

    public Period next() {
        return at(frequency, last().plusDays(1));
    }

    public Period previous() {
        return at(frequency, first().minusDays(1));
    }

    /** From this to the last that begins no later than {@code end}, both included. */
    public java.util.List<Period> until(Period end) {
        var steps = (end.year - year) * frequency.inYear() + end.index - index;
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> at(frequency, first().plusMonths((long) step * frequency.months())))
                .toList();
    }

    /** „трето тримесечие на 2027 г.“ or "Q3 2027". */
    public String label(Language language, Messages messages) {
        var key = "measures.period." + frequency.name().toLowerCase(java.util.Locale.ROOT);
        return messages.text(language, key, Integer.toString(year), Integer.toString(index));
    }

    /** As short as an axis of a chart needs it: „III трим. 2027“. */
    public String brief(Language language, Messages messages) {
        var key = "measures.period.brief." + frequency.name().toLowerCase(java.util.Locale.ROOT);
        return messages.text(language, key, Integer.toString(year), Integer.toString(index));
    }

    @Override
    public int compareTo(Period other) {
        if (frequency != other.frequency) {
            throw new IllegalArgumentException("a " + frequency + " is not compared with a " + other.frequency);
        }
        return year == other.year ? Integer.compare(index, other.index) : Integer.compare(year, other.year);
    }

    @Override
    @JsonValue
    public String toString() {
        return switch (frequency) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + index;
            case QUARTER -> year + "-Q" + index;
            case MONTH -> "%d-%02d".formatted(year, index);
        };
    }
}
