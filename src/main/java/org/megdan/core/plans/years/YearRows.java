package org.megdan.core.plans.years;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Visible;
import org.megdan.core.plans.versions.VersionRows;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans of a year by id and through a viewer; whoever changes a draft opens it here first. */
@Component
public class YearRows {

    private static final String SELECT = """
            select y.*, p.slug, v.title,
              exists (select from plans.action_plan_share s where s.action_plan_id = y.id) as shared
            from plans.action_plan y join plans.plan p on p.id = y.plan_id join plans.version v on v.id = y.version_id
            """;
    private static final String ORDER = " order by y.year desc, y.state = 'ADOPTED' desc, y.number desc";

    private final JdbcClient sql;
    private final Clock clock;

    YearRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public ActionPlan get(UUID id) {
        return one(id, "").orElseThrow(NotFound::new);
    }

    /** Holds the draft to the end of the transaction; refuses an adopted one. */
    public ActionPlan openDraft(UUID id) {
        var found = one(id, " for update of y").orElseThrow(NotFound::new);
        if (!found.isDraft()) {
            throw new PlanRefusal("plans.refused.year-adopted");
        }
        return found;
    }

    /** The newest year first, and of a year what counts now. */
    public List<ActionPlan> all(String slug, Viewer viewer) {
        return sql.sql(SELECT + "where p.slug = :slug and " + Visible.actionPlan("y") + ORDER)
                .param("slug", slug)
                .params(Visible.to(viewer))
                .query((row, i) -> read(row))
                .list();
    }

    public List<ActionPlan> ofYear(int year, Viewer viewer) {
        return sql.sql(SELECT + "where y.year = :year and " + Visible.actionPlan("y") + ORDER)
                .param("year", year)
                .params(Visible.to(viewer))
                .query((row, i) -> read(row))
                .list();
    }

    public List<ActionPlan> drafts(Viewer viewer) {
        return sql.sql(SELECT + "where y.state = 'DRAFT' and " + Visible.actionPlan("y")
                        + " order by y.year, v.title, y.id")
                .params(Visible.to(viewer))
                .query((row, i) -> read(row))
                .list();
    }

    public UUID insert(PlanVersion version, int year) {
        holdPlan(version.planId());
        return sql.sql("""
                insert into plans.action_plan (plan_id, version_id, year, created_at, created_by)
                select :plan, :version, :year, :now, :person
                where not exists (select from plans.action_plan where plan_id = :plan and year = :year)
                returning id""")
                .param("plan", version.planId())
                .param("version", version.id())
                .param("year", year)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .query((row, i) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(() -> new PlanRefusal("plans.refused.year-exists"));
    }

    /** A draft with the same entries and activities under the same ids. */
    public UUID copy(UUID from) {
        holdPlan(get(from).planId());
        var draft = sql.sql("""
                insert into plans.action_plan (plan_id, version_id, year, number, note, created_at, created_by)
                select plan_id, version_id, year, number + 1, note, :now, :person
                from plans.action_plan y where id = :from and not exists (
                  select from plans.action_plan n where n.plan_id = y.plan_id and n.year = y.year and n.number > y.number)
                returning id""")
                .param("from", from)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .query((row, i) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(() -> new PlanRefusal("plans.refused.year-exists"));
        for (var copy : List.of("""
                insert into plans.action_entry (action_plan_id, id, version_id, node_id, priority, note, position)
                select :draft, id, version_id, node_id, priority, note, position
                from plans.action_entry where action_plan_id = :from""", """
                insert into plans.activity (action_plan_id, id, entry_id, title, responsible_id, starts_on, ends_on, position)
                select :draft, id, entry_id, title, responsible_id, starts_on, ends_on, position
                from plans.activity where action_plan_id = :from""", """
                insert into plans.activity_partner (action_plan_id, activity_id, actor_id)
                select :draft, activity_id, actor_id from plans.activity_partner where action_plan_id = :from""")) {
            sql.sql(copy).param("draft", draft).param("from", from).update();
        }
        return draft;
    }

    public void discard(UUID id) {
        sql.sql("delete from plans.action_plan where id = :id").param("id", id).update();
    }

    // two at once would begin the same year twice
    private void holdPlan(UUID plan) {
        sql.sql("select id from plans.plan where id = :plan for update")
                .param("plan", plan)
                .query((row, i) -> true)
                .single();
    }

    private Optional<ActionPlan> one(UUID id, String ending) {
        return sql.sql(SELECT + "where y.id = :id" + ending)
                .param("id", id)
                .query((row, i) -> read(row))
                .optional();
    }

    private static ActionPlan read(ResultSet row) throws SQLException {
        return new ActionPlan(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getInt("year"),
                row.getInt("number"),
                PlanVersion.State.valueOf(row.getString("state")),
                row.getBoolean("shared"),
                row.getString("note"),
                row.getInt("lock"),
                VersionRows.adoption(row));
    }
}
