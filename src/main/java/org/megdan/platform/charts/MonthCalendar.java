package org.megdan.platform.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month as a table of weeks from Monday to Sunday, each day with what begins, ends or falls on it; what lasts several
 * days is listed once above the table rather than in each of its days. Drawn by {@code ui/chart/month.jte}.
 *
 * @param id unique on its page
 * @param path address of the page that shows it; other months are {@code path?month=2026-11}
 */
public record MonthCalendar(
        String id, String title, YearMonth month, LocalDate today, String path, List<Entry> entries) {

    /**
     * @param to last day, same as {@code from} for a single day
     * @param path address of what the entry is about, null for none
     */
    public record Entry(
            LocalDate from,
            LocalDate to,
            String text,
            @Nullable String path,
            State state) {

        public boolean lasts() {
            return !from.equals(to);
        }

        private boolean touches(YearMonth month) {
            return !from.isAfter(month.atEndOfMonth()) && !to.isBefore(month.atDay(1));
        }

        private @Nullable Edge at(LocalDate day) {
            if (from.equals(day)) {
                return lasts() ? Edge.START : Edge.WHOLE;
            }
            return to.equals(day) ? Edge.END : null;
        }
    }

    /** What of an entry falls on a day. */
    public enum Edge {
        WHOLE,
        START,
        END;

        public String key() {
            return "charts.month." + name().toLowerCase(Locale.ROOT);
        }
    }

    public record Mark(Entry entry, Edge edge) {}

    /** @param outside a day of the month before or after, shown to fill the week */
    public record Day(LocalDate date, boolean outside, boolean today, List<Mark> marks) {

        public boolean isEmpty() {
            return marks.isEmpty();
        }
    }

    public static MonthCalendar of(
            String id, String title, YearMonth month, LocalDate today, String path, List<Entry> entries) {
        var sorted = entries.stream()
                .sorted(Comparator.comparing(Entry::from).thenComparing(Entry::text))
                .toList();
        return new MonthCalendar(id, title, month, today, path, sorted);
    }

    public List<DayOfWeek> daysOfWeek() {
        return List.of(DayOfWeek.values());
    }

    public List<List<Day>> weeks() {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return first.datesUntil(month.plusMonths(1).atDay(1), java.time.Period.ofWeeks(1))
                .map(monday -> IntStream.range(0, 7)
                        .mapToObj(i -> day(monday.plusDays(i)))
                        .toList())
                .toList();
    }

    public boolean isEmpty() {
        return entries.stream().noneMatch(entry -> entry.touches(month));
    }

    /** What lasts several days, some of them in this month. */
    public List<Entry> lasting() {
        return entries.stream()
                .filter(entry -> entry.lasts() && entry.touches(month))
                .toList();
    }

    public String pathOf(YearMonth other) {
        return path + (path.contains("?") ? "&" : "?") + "month=" + other;
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }

    private Day day(LocalDate date) {
        var outside = !YearMonth.from(date).equals(month);
        return new Day(date, outside, date.equals(today), outside ? List.of() : marks(date));
    }

    private List<Mark> marks(LocalDate date) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.at(date)).map(edge -> new Mark(entry, edge)))
                .toList();
    }
}
