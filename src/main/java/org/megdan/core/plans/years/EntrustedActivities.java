package org.megdan.core.plans.years;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.Visible;
import org.megdan.core.plans.charges.ChargeRows;
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
    private final ChargeRows charges;
    private final Audit audit;

    EntrustedActivities(JdbcClient sql, Activities activities, YearRows years, ChargeRows charges, Audit audit) {
        this.sql = sql;
        this.activities = activities;
        this.years = years;
        this.charges = charges;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "plans.entrusted.activity";
    }

    @Override
    public Set<UUID> persons() {
        return sql.sql("""
                select coalesce(h.person_id, m.actor, a.responsible_id) from plans.activity a
                left join plans.merged_actor m on m.named = a.responsible_id
                left join plans.charge h on h.thing_id = a.id and (h.named_id = a.responsible_id or exists (
                    select from plans.merged_actor f where f.named = h.named_id and f.actor = a.responsible_id))
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
        charges.give(activity, planned, to);
        record(row, from, to);
        return lastWord(activity);
    }

    /** Touched is what somebody said of since, or that another answers for. */
    @Override
    public boolean takeBack(UUID activity, UUID from, UUID to, String receipt) {
        var row = now(activity);
        var planned = row.responsibleId();
        if (planned == null
                || !to.equals(row.answersId())
                || !lastWord(activity).equals(receipt)) {
            return false;
        }
        charges.give(activity, planned, from);
        record(row, to, from);
        return true;
    }

    private ActivityRow now(UUID activity) {
        charges.hold(activity);
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
