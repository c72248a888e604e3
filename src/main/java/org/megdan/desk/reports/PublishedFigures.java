package org.megdan.desk.reports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The main figures of what was published, by which years are compared. */
@Component
public class PublishedFigures {

    private final JdbcClient sql;

    PublishedFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** By strategy, the earliest year first. One query. */
    public List<OfYear> all() {
        return sql.sql("select * from reports.report where snapshot_id is not null order by title, plan_id, year")
                .query((row, i) -> new OfYear(ReportShelf.read(row), ReportJson.figures(row.getString("figures"))))
                .list();
    }

    public record OfYear(ReportRow row, YearFigures figures) {}
}
