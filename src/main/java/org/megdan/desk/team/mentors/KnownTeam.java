package org.megdan.desk.team.mentors;

import java.util.List;
import java.util.Objects;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the team keeps of somebody: functions with their contracts, tasks, help, absences, mentoring and what they wrote of it. */
@Component
@Order(7)
class KnownTeam implements Knowing {

    private static final String ALL = """
            select 'team.known.function' as name, v.title || ', ' || h.since || coalesce(' – ' || h.until, '') as text,
                   h.since::timestamp at time zone 'Europe/Sofia' as at
            from team.holding h join team.function_card c on c.id = h.card
            join team.function_version v on v.card = c.id and v.number = c.number where h.person = :person
            union all
            select 'team.known.contract', concat_ws(', ', nullif(h.contract_no, ''), h.contract_since::text, h.contract_until::text), null
            from team.holding h where h.person = :person
              and (h.contract_no <> '' or h.contract_since is not null or h.contract_until is not null)
            union all
            select 'team.known.read', v.title || ', ' || a.number, a.at from team.acknowledgement a
            join team.function_version v on v.card = a.card and v.number = a.number where a.person = :person
            union all
            select 'team.known.task', t.title || coalesce(', ' || t.due, ''), t.created_at from team.task t where t.person = :person
            union all
            select 'team.known.taken', i.title, h.made_at from team.handover_item i join team.handover h on h.id = i.handover
            where i.taker = :person
            union all
            select 'team.known.helper', concat_ws(', ', t.title, nullif(h.does, ''), h.hours::text), t.created_at
            from team.task_helper h join team.task t on t.id = h.task where h.person = :person
            union all
            select 'team.known.absence', a.first_day || ' – ' || a.last_day, null from team.absence a where a.person = :person
            union all
            select 'team.known.mentoring', concat_ws(', ', m.goal, m.since::text, m.until::text, nullif(m.outcome, '')), m.since::timestamp at time zone 'Europe/Sofia'
            from team.mentoring m where :person in (m.mentor, m.learner)
            union all
            select 'team.known.note', n.held_on || ': ' || n.words, n.at
            from team.mentoring_note n where n.by_person = :person
            """;

    private final JdbcClient sql;

    KnownTeam(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = sql.sql("""
                select name, text, at from (select known.*, row_number() over (partition by name order by at desc nulls last) as place
                from (""" + ALL + """
                ) known) told where place <= :most order by name, place
                """)
                .param("person", Objects.requireNonNull(self.person()))
                .param("most", most)
                .query((row, i) -> new KnownFact(
                        layout.t(row.getString("name")),
                        row.getString("text"),
                        row.getTimestamp("at") == null
                                ? null
                                : row.getTimestamp("at").toInstant()))
                .list();
        return List.of(new KnownPart(layout.t("team.known"), layout.t("team.known.why"), facts));
    }
}
