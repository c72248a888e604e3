package org.megdan.desk.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.reports.YearReport.Earlier;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;

/**
 * A report as it is read: its figures as texts and the addresses where each opens.
 *
 * @param written the language of the chair's words
 * @param base in front of addresses: empty on a page, the site's address on paper and in files
 */
public record ReportView(YearReport report, Language written, String base, Layout layout) {

    public String title() {
        return layout.t("reports.title", Integer.toString(report.year()));
    }

    public String strategyPath(String rest) {
        return base + "/strategy/" + report.slug() + rest;
    }

    public String taskPath(YearReport.Task task) {
        return strategyPath("/" + task.ref());
    }

    public String indicatorPath(YearReport.Measured indicator) {
        return strategyPath("/indicators/" + indicator.id());
    }

    public String readingPath(YearReport.Measured indicator) {
        return strategyPath("/readings/" + indicator.reading());
    }

    public String budgetPath() {
        return strategyPath("/budget?year=" + report.year());
    }

    public String yearPath(Earlier earlier) {
        return base + "/reports/" + earlier.snapshot();
    }

    /** A figure with its unit, „няма“ where none is known. */
    public String figure(@Nullable BigDecimal value, String unit) {
        return value == null ? layout.t("reports.none") : (layout.number(value) + " " + unit).strip();
    }

    public String money(BigDecimal amount, String currency) {
        return layout.money(amount, currency);
    }

    public ReportPictures pictures() {
        return new ReportPictures(this);
    }

    /** „1 000 € и 40 лв.“: sums of different currencies stand beside each other. */
    public String planned(YearFigures figures) {
        return together(figures.money().stream().map(sum -> money(sum.planned(), sum.currency())));
    }

    public String spent(YearFigures figures) {
        return together(figures.money().stream().map(sum -> money(sum.spent(), sum.currency())));
    }

    public String sources(YearReport.Funded funded) {
        var names = layout.language() == Language.BG ? funded.sourcesBg() : funded.sourcesEn();
        return names.isEmpty() ? layout.t("reports.budget.no_source") : String.join(" + ", names);
    }

    /** The word of an activity's state, as on the plan of the year. */
    public String state(Enum<?> state) {
        return layout.t("plans.activity." + state.name().toLowerCase(Locale.ROOT));
    }

    /** The word of a task's priority, as on the plan of the year. */
    public String priority(Enum<?> priority) {
        return layout.t("plans.priority." + priority.name().toLowerCase(Locale.ROOT));
    }

    /** How a badge shows the state. */
    public String look(Enum<?> state) {
        return switch (state.name()) {
            case "DONE", "ACHIEVED" -> "done";
            case "IN_PROGRESS", "ON_TRACK" -> "going";
            case "LATE", "BEHIND" -> "late";
            case "CANCELLED" -> "closed";
            default -> "waiting";
        };
    }

    /** The years reported before and this one, the earliest first. */
    public List<Earlier> years() {
        var own = new Earlier(report.year(), new java.util.UUID(0, 0), report.figures());
        return Stream.concat(report.years().stream(), Stream.of(own)).toList();
    }

    public boolean isOwn(Earlier year) {
        return year.year() == report.year();
    }

    private String together(Stream<String> amounts) {
        var text = amounts.collect(Collectors.joining(" + "));
        return text.isEmpty() ? layout.t("reports.none") : text;
    }
}
