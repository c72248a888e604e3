package org.megdan.desk.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.desk.reports.YearReport.Earlier;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.snapshots.SnapshotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds reports for a viewer: published ones for anyone, drafts for who may write them. */
@Component
public class ReportShelf {

    static final String WRITE = "reports.write";
    private static final String SELECT = "select * from reports.report ";
    private static final String VISIBLE = "(:mayWrite or snapshot_id is not null)";

    private final JdbcClient sql;

    ReportShelf(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest year first. One query. */
    public List<ReportRow> all(Viewer viewer) {
        return sql.sql(SELECT + "where " + VISIBLE + " order by year desc, title, id")
                .param("mayWrite", viewer.may(WRITE))
                .query((row, i) -> read(row))
                .list();
    }

    public Optional<ReportRow> find(UUID id, Viewer viewer) {
        return sql.sql(SELECT + "where id = :id and " + VISIBLE)
                .param("id", id)
                .param("mayWrite", viewer.may(WRITE))
                .query((row, i) -> read(row))
                .optional();
    }

    public Optional<ReportRow> published(String slug, int year) {
        return sql.sql(SELECT + "where slug = :slug and year = :year and snapshot_id is not null")
                .param("slug", slug)
                .param("year", year)
                .query((row, i) -> read(row))
                .optional();
    }

    /** Holds the row to the end of the transaction. */
    Optional<ReportRow> held(UUID id) {
        return sql.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query((row, i) -> read(row))
                .optional();
    }

    /** What was reported of the strategy's years before this one, the earliest first. */
    List<Earlier> before(UUID plan, int year) {
        return sql.sql("""
                select year, snapshot_id, figures from reports.report
                where plan_id = :plan and year < :year and snapshot_id is not null order by year
                """)
                .param("plan", plan)
                .param("year", year)
                .query((row, i) -> new Earlier(
                        row.getInt("year"),
                        row.getObject("snapshot_id", UUID.class),
                        ReportJson.figures(row.getString("figures"))))
                .list();
    }

    static ReportRow read(ResultSet row) throws SQLException {
        var snapshot = row.getObject("snapshot_id", UUID.class);
        var published = row.getTimestamp("published_at");
        var figures = row.getString("figures");
        return new ReportRow(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getInt("year"),
                row.getString("words"),
                row.getString("assessment"),
                row.getInt("lock"),
                figures == null ? null : ReportJson.figures(figures),
                snapshot == null ? null : new SnapshotId(snapshot),
                published == null ? null : published.toInstant());
    }
}
