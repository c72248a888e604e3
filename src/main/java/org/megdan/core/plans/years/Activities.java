package org.megdan.core.plans.years;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.ActivityRow.State;
import org.megdan.core.plans.TaskYear;
import org.megdan.core.plans.Visible;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities with their task and how they stand today; every list is one query. */
@Component
public class Activities {

    private static final String SELECT = """
            select a.*, y.year, p.slug, e.node_id, n.code as node_code, n.ref as node_ref, n.title as node_title,
              array(select q.actor_id from plans.activity_partner q
                where q.action_plan_id = a.action_plan_id and q.activity_id = a.id order by q.actor_id) as partners,
              coalesce(h.person_id, m.actor, a.responsible_id) as answers_id, g.state as said, g.done_on, g.checked_on, coalesce(g.note, '') as progress_note
            from plans.activity a
              join plans.action_entry e on e.action_plan_id = a.action_plan_id and e.id = a.entry_id
              join plans.action_plan y on y.id = a.action_plan_id
              join plans.plan p on p.id = y.plan_id
              join plans.node n on n.version_id = e.version_id and n.id = e.node_id
              left join plans.merged_actor m on m.named = a.responsible_id
              left join plans.charge h on h.thing_id = a.id and (h.named_id = a.responsible_id or exists (
                select from plans.merged_actor f where f.named = h.named_id and f.actor = a.responsible_id))
              left join lateral (select * from plans.progress w where w.activity_id = a.id order by w.id desc limit 1) g on true
            """;
    // of each year the adopted plan, or the draft while there is none
    private static final String COUNTS = """
            where y.id = (select c.id from plans.action_plan c where c.plan_id = y.plan_id and c.year = y.year and %s
                          order by c.state = 'ADOPTED' desc, c.number desc limit 1)
            """.formatted(Visible.actionPlan("c"));
    private static final String STANDINGS = """
            select e.node_id, y.year, a.id as activity, g.state as said, a.ends_on
            from plans.action_plan y
              join plans.plan p on p.id = y.plan_id
              join plans.action_entry e on e.action_plan_id = y.id
              left join plans.activity a on a.action_plan_id = y.id and a.entry_id = e.id
              left join lateral (select * from plans.progress w where w.activity_id = a.id order by w.id desc limit 1) g on true
            """ + COUNTS + " and p.slug = :slug order by y.year desc, e.position";
    private static final String OPEN = " and coalesce(g.state, 'NOT_STARTED') in ('NOT_STARTED', 'IN_PROGRESS')";
    private static final String ORDER = " order by a.ends_on nulls last, a.starts_on nulls last, a.id";

    private final JdbcClient sql;
    private final Clock clock;

    Activities(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<ActivityRow> of(UUID actionPlan) {
        return rows(sql.sql(SELECT + "where y.id = :plan order by e.position, a.position")
                .param("plan", actionPlan));
    }

    public List<ActivityRow> ofNode(UUID node, Viewer viewer) {
        return rows(sql.sql(SELECT + COUNTS + " and e.node_id = :node order by y.year desc, a.position")
                .params(Visible.to(viewer))
                .param("node", node));
    }

    public List<ActivityRow> openOf(Collection<UUID> responsible, Viewer viewer) {
        return responsible.isEmpty()
                ? List.of()
                : rows(sql.sql(SELECT + COUNTS + OPEN + """
                         and coalesce(h.person_id, m.actor, a.responsible_id) in (:responsible)
                        """ + ORDER)
                        .params(Visible.to(viewer))
                        .param("responsible", responsible));
    }

    public List<ActivityRow> late(Viewer viewer) {
        return rows(sql.sql(SELECT + COUNTS + OPEN + " and a.ends_on < :today" + ORDER)
                .params(Visible.to(viewer))
                .param("today", today()));
    }

    /** Begun, not ended, and nobody has said for so many days how it stands. */
    public List<ActivityRow> stale(int days, Viewer viewer) {
        return rows(sql.sql(SELECT + COUNTS + OPEN + """
                 and coalesce(a.starts_on, make_date(y.year, 1, 1)) <= :today
                 and coalesce(g.checked_on, a.starts_on, make_date(y.year, 1, 1)) < :before""" + ORDER)
                .params(Visible.to(viewer))
                .param("today", today())
                .param("before", today().minusDays(days)));
    }

    public List<ActivityRow> between(LocalDate from, LocalDate to, Viewer viewer) {
        return rows(sql.sql(SELECT + COUNTS + """
                 and coalesce(a.starts_on, a.ends_on) <= :to and coalesce(a.ends_on, a.starts_on) >= :from""" + ORDER)
                .params(Visible.to(viewer))
                .param("from", from)
                .param("to", to));
    }

    /** Of each task and year one, the newest year first. */
    public List<TaskYear> standings(String slug, Viewer viewer) {
        var today = today();
        var states = new LinkedHashMap<TaskOfYear, List<State>>();
        sql.sql(STANDINGS).params(Visible.to(viewer)).param("slug", slug).query(row -> {
            var task = new TaskOfYear(row.getObject("node_id", UUID.class), row.getInt("year"));
            var found = states.computeIfAbsent(task, key -> new ArrayList<>());
            if (row.getObject("activity") != null) {
                found.add(State.on(today, row.getString("said"), row.getObject("ends_on", LocalDate.class)));
            }
        });
        return states.entrySet().stream()
                .map(entry ->
                        new TaskYear(entry.getKey().node(), entry.getKey().year(), TaskYear.together(entry.getValue())))
                .toList();
    }

    public List<ActivityRow> byId(UUID activity) {
        return rows(sql.sql(SELECT + "where a.id = :id order by y.state = 'ADOPTED' desc, y.number desc")
                .params(Map.of("id", activity)));
    }

    private record TaskOfYear(UUID node, int year) {}

    private LocalDate today() {
        return Language.today(clock);
    }

    private List<ActivityRow> rows(JdbcClient.StatementSpec query) {
        var today = today();
        return query.query((row, i) -> read(row, today)).list();
    }

    private static ActivityRow read(ResultSet row, LocalDate today) throws SQLException {
        var endsOn = row.getObject("ends_on", LocalDate.class);
        return new ActivityRow(
                row.getObject("id", UUID.class),
                row.getObject("action_plan_id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getString("slug"),
                row.getInt("year"),
                row.getObject("node_id", UUID.class),
                row.getString("node_code"),
                row.getString("node_ref"),
                row.getString("node_title"),
                row.getString("title"),
                row.getObject("responsible_id", UUID.class),
                row.getObject("answers_id", UUID.class),
                List.of((UUID[]) row.getArray("partners").getArray()),
                row.getObject("starts_on", LocalDate.class),
                endsOn,
                row.getInt("position"),
                row.getInt("lock"),
                State.on(today, row.getString("said"), endsOn),
                row.getObject("done_on", LocalDate.class),
                row.getObject("checked_on", LocalDate.class),
                row.getString("progress_note"));
    }
}
