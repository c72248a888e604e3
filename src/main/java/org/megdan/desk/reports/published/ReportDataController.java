package org.megdan.desk.reports.published;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.megdan.desk.reports.PublishedFigures;
import org.megdan.desk.reports.ReportRow;
import org.megdan.desk.reports.YearFigures;
import org.megdan.platform.access.Open;
import org.megdan.platform.export.DataFile;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.web.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The main figures of all published reports as one table; years and strategies can be compared in it. */
@Open
@Controller
class ReportDataController {

    record Row(String strategy, int year, String figure, BigDecimal value, Instant publishedAt, String address) {}

    static final Dataset<Row> FIGURES = Dataset.<Row>named("reports", "reports.data.figures")
            .text("strategy", Row::strategy)
            .integer("year", Row::year)
            .text("figure", Row::figure)
            .number("value", Row::value)
            .moment("published_at", Row::publishedAt)
            .address("address", Row::address);

    private final PublishedFigures figures;
    private final DataFile file;
    private final PublicAddress address;

    ReportDataController(PublishedFigures figures, DataFile file, PublicAddress address) {
        this.figures = figures;
        this.file = file;
        this.address = address;
    }

    @GetMapping("/open-data/reports.{format:" + DataFile.FORMATS + "}")
    void all(@PathVariable String format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rows = figures.all().stream()
                .flatMap(one -> rows(one.row(), one.figures()))
                .toList();
        file.write(FIGURES, rows, "reports", format, request, response);
    }

    private Stream<Row> rows(ReportRow report, YearFigures year) {
        var counts = Stream.of(
                row(report, "TASKS", year.tasks()),
                row(report, "DEVIATIONS", year.deviations()),
                row(report, "ACTIVITIES", year.activities()),
                row(report, "DONE", year.done()),
                row(report, "IN_PROGRESS", year.inProgress()),
                row(report, "LATE", year.late()),
                row(report, "NOT_STARTED", year.notStarted()),
                row(report, "CANCELLED", year.cancelled()),
                row(report, "INDICATORS", year.indicators()),
                row(report, "ON_COURSE", year.onCourse()));
        var money = year.money().stream()
                .flatMap(sum -> Stream.of(
                        row(report, "PLANNED_" + sum.currency(), sum.planned()),
                        row(report, "SOURCED_" + sum.currency(), sum.sourced()),
                        row(report, "UNSOURCED_" + sum.currency(), sum.unsourced()),
                        row(report, "SPENT_" + sum.currency(), sum.spent())));
        return Stream.concat(counts, money);
    }

    private Row row(ReportRow report, String figure, int count) {
        return row(report, figure, BigDecimal.valueOf(count));
    }

    private Row row(ReportRow report, String figure, BigDecimal value) {
        var at = Objects.requireNonNull(report.publishedAt());
        return new Row(report.title(), report.year(), figure, value, at, address.base() + report.path());
    }
}
