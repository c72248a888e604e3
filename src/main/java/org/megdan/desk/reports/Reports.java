package org.megdan.desk.reports;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.search.Search;
import org.megdan.platform.snapshots.Publication;
import org.megdan.platform.snapshots.SnapshotId;
import org.megdan.platform.snapshots.Snapshots;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Messages;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing and publishing the reports of years. A published one stays as it is; publishing again corrects it. */
@Component
@Transactional
public class Reports {

    public static final String SNAPSHOT = "yearly-report";
    private static final String KIND = "report";

    private final JdbcClient sql;
    private final ReportShelf shelf;
    private final Assembly assembly;
    private final Snapshots snapshots;
    private final Search search;
    private final Messages messages;
    private final Audit audit;
    private final Clock clock;

    Reports(
            JdbcClient sql,
            ReportShelf shelf,
            Assembly assembly,
            Snapshots snapshots,
            Search search,
            Messages messages,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.shelf = shelf;
        this.assembly = assembly;
        this.snapshots = snapshots;
        this.search = search;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first draft for a year of a strategy that anyone may see. */
    public UUID begin(PlanVersion plan, int year) {
        var id = sql.sql("""
                insert into reports.report (plan_id, slug, title, year, created_by, created_at)
                values (:plan, :slug, :title, :year, :person, :now)
                on conflict (plan_id, year) do nothing returning id
                """)
                .param("plan", plan.planId())
                .param("slug", plan.slug())
                .param("title", plan.title())
                .param("year", year)
                .param("person", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, i) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(() -> refused("reports.refused.exists", Integer.toString(year)));
        audit.record(new Act("reports.act.begun", KIND, id, plan.planId(), null, Map.of("year", year)));
        return id;
    }

    /** Keeps the chair's words and the assessment; refused when somebody changed them after {@code lock} was read. */
    public void save(UUID id, int lock, String words, String assessment) {
        var before = shelf.held(id).orElseThrow(NotFound::new);
        if (before.lock() != lock) {
            throw refused("reports.refused.stale");
        }
        sql.sql("update reports.report set words = :words, assessment = :assessment, lock = lock + 1 where id = :id")
                .param("words", words)
                .param("assessment", assessment)
                .param("id", id)
                .update();
        audit.record(new Act(
                "reports.act.written",
                KIND,
                id,
                before.planId(),
                Map.of("words", before.words(), "assessment", before.assessment()),
                Map.of("words", words, "assessment", assessment)));
    }

    /**
     * Publishes for good what stands in the records now.
     *
     * @param seen the fingerprint of what the publisher saw; refused when the records have changed since
     */
    public SnapshotId publish(UUID id, String seen, Language language) {
        var row = shelf.held(id).orElseThrow(NotFound::new);
        var report = assembly.of(row, Acting.now());
        if (!report.fingerprint().equals(seen)) {
            throw refused("reports.refused.changed");
        }
        var last = row.snapshot();
        if (last != null && snapshots.find(last).orElseThrow().content().equals(report.json())) {
            throw refused("reports.refused.same");
        }
        var title = messages.text(language, "reports.title.of", Integer.toString(row.year()), row.title());
        var snapshot = snapshots.publish(new Publication(
                SNAPSHOT, id, title, language, report.json(), Acting.now().account(), last, java.util.List.of()));
        keep(row, snapshot, report.content().figures());
        search.changed(ReportSearch.KIND, id.toString());
        audit.record(
                new Act("reports.act.published", KIND, id, row.planId(), null, Map.of("snapshot", snapshot.value())));
        return snapshot;
    }

    private void keep(ReportRow row, SnapshotId snapshot, YearFigures figures) {
        sql.sql("""
                update reports.report set snapshot_id = :snapshot, published_at = :now, figures = :figures where id = :id
                """)
                .param("snapshot", snapshot.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("figures", ReportJson.write(figures))
                .param("id", row.id())
                .update();
    }

    private static Refusal refused(String key, Object... arguments) {
        return new Refusal(HttpStatus.CONFLICT, key, arguments);
    }
}
