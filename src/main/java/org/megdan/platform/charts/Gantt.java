package org.megdan.platform.charts;

import static org.megdan.platform.charts.Drawing.percent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work on a line of time, a row each, with a line for today. Drawn by {@code ui/chart/gantt.jte}.
 *
 * @param id unique on its page
 * @param from first day of the axis, the first of a month
 * @param until the day after the axis ends
 */
public record Gantt(String id, String title, LocalDate from, LocalDate until, LocalDate today, List<Row> rows) {

    /**
     * @param path address of the task's page, null for none
     * @param from null when the work has no dates yet; then {@code to} is null too
     * @param to last day of the work
     */
    public record Row(
            String label,
            @Nullable String path,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            State state) {

        public Row {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException(label + " ends on " + to + " before it begins on " + from);
            }
        }

        /** A piece of work of which one end alone is known lasts that day. */
        public @Nullable LocalDate first() {
            return from == null ? to : from;
        }

        public @Nullable LocalDate last() {
            return to == null ? from : to;
        }
    }

    public record Bar(String x, String width) {}

    /** The axis runs over whole months from the first day of the work to its last. */
    public static Gantt of(String id, String title, LocalDate today, List<Row> rows) {
        var first = days(rows, Row::first).min(LocalDate::compareTo).orElse(today);
        var last = days(rows, Row::last).max(LocalDate::compareTo).orElse(today);
        return new Gantt(
                id, title, first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1), today, List.copyOf(rows));
    }

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.first() == null);
    }

    public Optional<Bar> bar(Row row) {
        var first = row.first();
        var last = row.last();
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Bar(x(first), percent(share(last.plusDays(1)) - share(first))));
    }

    public List<TimeTick> ticks() {
        return TimeTick.between(from, until, this::x);
    }

    /** Where today's line stands, if the axis holds today. */
    public Optional<String> todayX() {
        return today.isBefore(from) || !today.isBefore(until) ? Optional.empty() : Optional.of(x(today));
    }

    private String x(LocalDate day) {
        return percent(share(day));
    }

    private double share(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
    }

    private static Stream<LocalDate> days(List<Row> rows, java.util.function.Function<Row, @Nullable LocalDate> end) {
        return rows.stream().map(end).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
