package org.megdan.core.plans.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Knowing;
import org.megdan.platform.privacy.KnownFact;
import org.megdan.platform.privacy.KnownPart;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of adopted strategies and the activities of all years that a person answers for or takes part in. */
@Component
@Order(3)
class KnownWork implements Knowing {

    private final JdbcClient sql;

    KnownWork(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<KnownPart> of(Viewer self, Layout layout, int most) {
        var person = Objects.requireNonNull(self.person());
        var named = sql.sql("select named from plans.merged_actor where actor = :person union all select :person::uuid")
                .param("person", person)
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
        var facts = sql.sql("""
                select p.year, a.title, a.ends_on, a.responsible_id in (:persons)
                  or exists (select from plans.charge c where c.thing_id = a.id and c.person_id = :person) as answers
                from plans.activity a join plans.action_plan p on p.id = a.action_plan_id
                where a.responsible_id in (:persons)
                  or exists (select from plans.charge c where c.thing_id = a.id and c.person_id = :person) or exists (
                    select from plans.activity_partner t
                    where t.action_plan_id = a.action_plan_id and t.activity_id = a.id and t.actor_id in (:persons))
                order by p.year desc, a.ends_on, a.title limit :most
                """)
                .param("person", person)
                .param("persons", named)
                .param("most", most)
                .query((row, i) -> fact(row, layout))
                .list();
        return List.of(
                new KnownPart(
                        layout.t("plans.known.tasks"), layout.t("plans.known.tasks.why"), tasks(named, layout, most)),
                new KnownPart(layout.t("plans.known"), layout.t("plans.known.why"), facts));
    }

    private List<KnownFact> tasks(List<UUID> named, Layout layout, int most) {
        return sql.sql("""
                select distinct on (n.id) n.code, n.title, a.role from plans.node_actor a
                join plans.node n on n.version_id = a.version_id and n.id = a.node_id
                join plans.version v on v.id = a.version_id
                where a.actor_id in (:persons) and v.state = 'ADOPTED'
                order by n.id, v.number desc limit :most
                """)
                .param("persons", named)
                .param("most", most)
                .query((row, i) -> KnownFact.of(
                        row.getString("code"),
                        row.getString("title") + " ("
                                + layout.t(
                                        row.getString("role").equals("RESPONSIBLE")
                                                ? "plans.known.answers"
                                                : "plans.known.takes-part")
                                + ")"))
                .list();
    }

    private static KnownFact fact(ResultSet row, Layout layout) throws SQLException {
        var answers = layout.t(row.getBoolean("answers") ? "plans.known.answers" : "plans.known.takes-part");
        var end = row.getObject("ends_on", LocalDate.class);
        var until = end == null ? "" : ", " + layout.t("plans.known.until", layout.date(end));
        return KnownFact.of(
                Integer.toString(row.getInt("year")), row.getString("title") + " (" + answers + until + ")");
    }
}
