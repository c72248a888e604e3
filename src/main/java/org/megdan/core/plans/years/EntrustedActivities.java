package org.megdan.core.plans.years;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.Visible;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open activities and who answers for them. What was planned stays as it was adopted; the passing stands beside it. */
@Component
class EntrustedActivities implements Entrusted {

    private static final Viewer EVERYTHING = Viewer.program("", Visible.EDIT, Visible.READ_INTERNAL);

    private final JdbcClient sql;
    private final Activities activities;
    private final YearRows years;
    private final Audit audit;
    private final Clock clock;

    EntrustedActivities(JdbcClient sql, Activities activities, YearRows years, Audit audit, Clock clock) {
        this.sql = sql;
        this.activities = activities;
        this.years = years;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "plans.entrusted.activity";
    }

    @Override
    public Set<UUID> persons() {
        return sql.sql("""
                select coalesce(h.person_id, a.responsible_id) from plans.activity a
                left join plans.charge h on h.activity_id = a.id and h.planned_id = a.responsible_id
                where a.responsible_id is not null and coalesce((
                    select g.state from plans.progress g where g.activity_id = a.id order by g.id desc limit 1), 'NOT_STARTED')
                  in ('NOT_STARTED', 'IN_PROGRESS')
                """).query((row, i) -> row.getObject(1, UUID.class)).set();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        return activities.openOf(persons, EVERYTHING).stream()
                .flatMap(row -> Stream.ofNullable(row.answersId())
                        .map(person -> new Charge(
                                kind(),
                                row.id(),
                                person,
                                row.title(),
                                (row.nodeCode() + " " + row.nodeTitle()).strip(),
                                "/strategy/" + row.slug() + "/activities/" + row.id(),
                                row.endsOn(),
                                true)))
                .toList();
    }

    @Override
    public String pass(UUID activity, UUID from, UUID to) {
        var row = now(activity);
        var planned = row.responsibleId();
        if (planned == null || !from.equals(row.answersId())) {
            throw new PlanRefusal("plans.refused.passed-already", row.title());
        }
        answer(activity, planned, to);
        record(row, from, to);
        return from + " " + to + " " + lastWord(activity);
    }

    /** Touched is what somebody said of since, or that another answers for. */
    @Override
    public boolean takeBack(UUID activity, String receipt) {
        var parts = receipt.split(" ", -1);
        var from = UUID.fromString(parts[0]);
        var to = UUID.fromString(parts[1]);
        var row = now(activity);
        var planned = row.responsibleId();
        if (planned == null
                || !to.equals(row.answersId())
                || !lastWord(activity).equals(parts[2])) {
            return false;
        }
        answer(activity, planned, from);
        record(row, to, from);
        return true;
    }

    private void answer(UUID activity, UUID planned, UUID person) {
        if (person.equals(planned)) {
            sql.sql("delete from plans.charge where activity_id = :activity")
                    .param("activity", activity)
                    .update();
            return;
        }
        sql.sql("""
                insert into plans.charge (activity_id, planned_id, person_id, passed_at)
                values (:activity, :planned, :person, :now)
                on conflict (activity_id) do update
                set planned_id = excluded.planned_id, person_id = excluded.person_id, passed_at = excluded.passed_at
                """)
                .param("activity", activity)
                .param("planned", planned)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private ActivityRow now(UUID activity) {
        // of two who pass the same thing on the second finds what the first did
        sql.sql("select pg_advisory_xact_lock(hashtext('plans.charge'), hashtext(cast(:activity as text)))")
                .param("activity", activity.toString())
                .query((row, i) -> true)
                .single();
        return activities.byId(activity).stream()
                .findFirst()
                .orElseThrow(() -> new PlanRefusal("plans.refused.passed-gone"));
    }

    private String lastWord(UUID activity) {
        return sql.sql("select id from plans.progress where activity_id = :activity order by id desc limit 1")
                .param("activity", activity)
                .query(UUID.class)
                .optional()
                .map(UUID::toString)
                .orElse("-");
    }

    private void record(ActivityRow row, UUID from, UUID to) {
        audit.record(new Act(
                "plans.act.passed",
                "action-plan",
                row.id(),
                years.get(row.actionPlanId()).planId(),
                Map.of("responsible", from),
                Map.of("title", row.title(), "responsible", to)));
    }
}
