package org.megdan.desk.reports.published;

import java.io.IOException;
import java.io.OutputStream;
import org.megdan.core.plans.ActivityRow.State;
import org.megdan.desk.reports.ReportView;
import org.megdan.desk.reports.YearReport;
import org.megdan.desk.reports.YearReport.Earlier;
import org.megdan.desk.reports.YearReport.Funded;
import org.megdan.desk.reports.YearReport.Measured;
import org.megdan.desk.reports.YearReport.Task;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.export.Rows;
import org.megdan.platform.export.Xlsx;

/** A report as a workbook: a sheet for the words, the tasks, the indicators, the money and the years. */
record ReportSheets(ReportView view) {

    void write(OutputStream out) throws IOException {
        var layout = view.layout();
        var report = view.report();
        try (var book = Xlsx.open(out, layout.messages(), layout.language())) {
            book.sheet(words(), Rows.of(java.util.List.of(report)))
                    .sheet(tasks(), Rows.of(report.tasks()))
                    .sheet(indicators(), Rows.of(report.indicators()))
                    .sheet(budget(), Rows.of(report.budget()))
                    .sheet(years(), Rows.of(view.years()));
        }
    }

    private static Dataset<YearReport> words() {
        return Dataset.<YearReport>named("report", "reports.data.report")
                .text("strategy", YearReport::strategy)
                .integer("year", YearReport::year)
                .text("words", YearReport::words)
                .text("assessment", YearReport::assessment);
    }

    private Dataset<Task> tasks() {
        return Dataset.<Task>named("tasks", "reports.data.tasks")
                .text("task", Task::label)
                .text("priority", task -> view.priority(task.priority()))
                .integer("activities", task -> task.activities().size())
                .integer("done", task -> task.count(State.DONE))
                .integer("in_progress", task -> task.count(State.IN_PROGRESS))
                .integer("late", task -> task.count(State.LATE))
                .integer("not_started", task -> task.count(State.NOT_STARTED))
                .integer("cancelled", task -> task.count(State.CANCELLED))
                .text("deviation", Task::deviation)
                .text("reason", Task::reason)
                .address("source", view::taskPath);
    }

    private Dataset<Measured> indicators() {
        return Dataset.<Measured>named("indicators", "reports.data.indicators")
                .text("indicator", Measured::name)
                .text("subject", Measured::subject)
                .text("unit", Measured::unit)
                .number("target", Measured::target)
                .number("value", Measured::value)
                .text("standing", one -> view.layout().t(one.standing().key()))
                .address("source", view::indicatorPath);
    }

    private Dataset<Funded> budget() {
        return Dataset.<Funded>named("budget", "reports.data.budget")
                .text("sources", view::sources)
                .text("currency", one -> one.sum().currency())
                .integer("lines", one -> one.sum().lines())
                .number("planned", one -> one.sum().planned())
                .number("sourced", one -> one.sum().sourced())
                .number("unsourced", one -> one.sum().unsourced())
                .number("spent", one -> one.sum().spent())
                .address("source", one -> view.budgetPath());
    }

    private Dataset<Earlier> years() {
        return Dataset.<Earlier>named("years", "reports.data.years")
                .integer("year", Earlier::year)
                .integer("tasks", one -> one.figures().tasks())
                .integer("activities", one -> one.figures().activities())
                .integer("done", one -> one.figures().done())
                .integer("late", one -> one.figures().late())
                .integer("deviations", one -> one.figures().deviations())
                .integer("indicators", one -> one.figures().indicators())
                .integer("on_course", one -> one.figures().onCourse())
                .text("planned", one -> view.planned(one.figures()))
                .text("spent", one -> view.spent(one.figures()));
    }
}
