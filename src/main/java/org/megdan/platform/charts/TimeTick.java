package org.megdan.platform.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.megdan.platform.web.Language;

/**
 * A mark on an axis of months: every month of up to a year and a quarter, every third of up to four years, else every year.
 *
 * @param minor its word is left out where there is little room
 */
public record TimeTick(LocalDate day, String x, Step step, boolean minor) {

    public enum Step {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Step(int months) {
            this.months = months;
        }
    }

    static List<TimeTick> between(LocalDate from, LocalDate until, Function<LocalDate, String> x) {
        var step = step(from, until);
        var first = from;
        while ((first.getMonthValue() - 1) % step.months != 0) {
            first = first.plusMonths(1);
        }
        var ticks = new ArrayList<TimeTick>();
        for (var day = first; day.isBefore(until); day = day.plusMonths(step.months)) {
            ticks.add(new TimeTick(day, x.apply(day), step, isMinor(day, step)));
        }
        return ticks;
    }

    /** „ян.“ or "Jan"; January and a year's axis say the year. */
    public String text(Language language) {
        return step == Step.YEAR || day.getMonthValue() == 1
                ? Integer.toString(day.getYear())
                : MonthNames.brief(language, YearMonth.from(day));
    }

    private static boolean isMinor(LocalDate day, Step step) {
        return switch (step) {
            case MONTH -> (day.getMonthValue() - 1) % 3 != 0;
            case QUARTER -> day.getMonthValue() != 1;
            case YEAR -> day.getYear() % 2 != 0;
        };
    }

    private static Step step(LocalDate from, LocalDate until) {
        if (!from.plusMonths(15).isBefore(until)) {
            return Step.MONTH;
        }
        return from.plusYears(4).isBefore(until) ? Step.YEAR : Step.QUARTER;
    }
}
