package org.megdan.desk.membership.members;

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

/** What a person did in an organisation's name, or for the network, about memberships. */
@Component
@Order(6)
class KnownMembership implements Knowing {

    private static final String DONE = """
        select key, name, at from (
            select 'membership.known.signed' as key, o.name, s.signed_at as at
            from membership.signature s join actors.actor o on o.id = s.organisation where s.signed_by = :person
            union all
            select 'membership.known.step', o.name, p.at
            from membership.step p join membership.application a on a.id = p.application
            join actors.actor o on o.id = a.applicant where p.person = :person
            union all
            select 'membership.known.review', o.name, r.reviewed_at
            from membership.review r join membership.application a on a.id = r.application
            join actors.actor o on o.id = a.applicant where r.reviewed_by = :person
            union all
            select 'membership.known.reviewer', o.name, a.sent_at
            from membership.application a join actors.actor o on o.id = a.applicant where a.reviewer = :person
            union all
            select 'membership.known.renewal', o.name, r.at
            from membership.renewal r join actors.tie t on t.id = r.tie join actors.actor o on o.id = t.from_actor
            where r.person = :person
            union all
            select 'membership.known.suspension', o.name, u.entered_at
            from membership.suspension u join actors.tie t on t.id = u.tie join actors.actor o on o.id = t.from_actor
            where u.entered_by = :person
            union all
            select 'membership.known.departure', o.name, d.entered_at
            from membership.departure d join actors.tie t on t.id = d.tie join actors.actor o on o.id = t.from_actor
            where d.entered_by = :person
            union all
            select 'membership.known.decision', d.body, d.recorded_at
            from membership.decision d where d.recorded_by = :person
            union all
            select 'membership.known.fee', o.name || ', ' || f.year, f.entered_at
            from membership.fee f join actors.tie t on t.id = f.tie join actors.actor o on o.id = t.from_actor
            where f.entered_by = :person
            union all
            select 'membership.known.criteria', p.name_bg, c.published_at
            from membership.criteria c join membership.programme p on p.id = c.programme
            where c.published_by = :person) known
        order by at desc limit :most
        """;

    private final JdbcClient sql;

    KnownMembership(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var facts = sql.sql(DONE)
                .param("person", Objects.requireNonNull(self.person()))
                .param("most", most)
                .query((row, n) -> new KnownFact(
                        layout.t(row.getString("key")),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
        return List.of(new KnownPart(layout.t("membership.known"), layout.t("membership.known.why"), facts));
    }
}
