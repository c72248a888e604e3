package org.megdan.desk.membership.todos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.applications.ApplicationLines;
import org.megdan.desk.membership.applications.State;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for those who speak for an organisation: an application to finish, the code to sign, the year to confirm. */
@Component
class DelegateToDos implements ToDos {

    private final Delegates delegates;
    private final ApplicationLines applications;
    private final JdbcClient sql;

    DelegateToDos(Delegates delegates, ApplicationLines applications, JdbcClient sql) {
        this.delegates = delegates;
        this.applications = applications;
        this.sql = sql;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        var own = delegates.spokenFor(viewer);
        if (own.isEmpty()) {
            return List.of();
        }
        var ids = own.stream().map(ActorName::id).toArray(UUID[]::new);
        var all = new ArrayList<ToDo>();
        applications
                .openTo(List.of(ids))
                .forEach(line -> all.add(new ToDo(
                        line.state() == State.RETURNED ? Kind.DECIDE : Kind.FINISH,
                        line.path(),
                        line.applicantName() + " – " + line.programmeName(layout.language()),
                        layout.t(line.state().key()),
                        null)));
        all.addAll(waiting(ids, layout));
        return all;
    }

    /** Two sorts, one query. A new code has thirty days before it is late. */
    private List<ToDo> waiting(UUID[] ids, Layout layout) {
        return sql.sql("""
                select o.name, '/members/register/' || o.slug as path, 'membership.todo.renewal' as key, d.due, d.is_late
                from membership.renewal_due d join actors.actor o on o.id = d.actor
                where d.actor = any(:ids) and d.is_open
                union all
                select distinct o.name, '/members/code/signing', 'membership.todo.sign', (c.adopted_at + interval '30 days')::date,
                       c.adopted_at + interval '30 days' < now()
                from membership.standing s join actors.actor o on o.id = s.actor
                join (select id, adopted_at from membership.code where adopted_at is not null order by number desc limit 1) c on true
                where s.actor = any(:ids) and s.holds
                  and not exists (select from membership.signature g where g.code = c.id and g.organisation = s.actor)
                """)
                .param("ids", ids)
                .query((row, n) -> new ToDo(
                        row.getBoolean("is_late") ? Kind.OVERDUE : Kind.DECIDE,
                        row.getString("path"),
                        layout.t(row.getString("key")),
                        row.getString("name"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}
