package org.megdan.desk.people.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: 2014-04-01, 1.4.2014 г., 01/04/2014, or the year alone for its first day. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** No date takes more letters, and expressions over thousands of spaces take seconds. */
    private static final int LONGEST = 40;

    private Days() {}

    static LocalDate read(String typed) {
        if (typed.length() > LONGEST) {
            throw new WrongRow("people.intake.why.date", typed);
        }
        var text = typed.replaceFirst("\\s*(г\\.?|година)$", "").strip();
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return possible(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            var dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return possible(LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)));
            }
            if (YEAR.matcher(text).matches()) {
                return possible(LocalDate.of(Integer.parseInt(text), 1, 1));
            }
        } catch (DateTimeException noSuchDay) {
            throw new WrongRow("people.intake.why.date", typed);
        }
        throw new WrongRow("people.intake.why.date", typed);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static LocalDate possible(LocalDate day) {
        if (day.getYear() < 1850 || day.getYear() > 2200) {
            throw new DateTimeException("year");
        }
        return day;
    }
}
