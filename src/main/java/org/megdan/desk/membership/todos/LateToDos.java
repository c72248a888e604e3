package org.megdan.desk.membership.todos;

import java.time.LocalDate;
import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members who are late, counted, for those who keep memberships: who they are is a list of its own. */
@Component
class LateToDos implements ToDos {

    private final JdbcClient sql;

    LateToDos(JdbcClient sql) {
        this.sql = sql;
    }

    private record Late(String show, String key, int count, LocalDate since) {}

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        if (!viewer.may("members.edit")) {
            return List.of();
        }
        return sql
                .sql("""
                select 'late' as show, 'membership.todo.late' as key, count(*)::int as count, min(due) as since
                from membership.renewal_due where is_late having count(*) > 0
                union all
                select 'unpaid', 'membership.todo.unpaid', count(*)::int, min(f.due) from membership.fee f
                where f.undone_at is null and f.paid_on is null and f.due < actors.today() having count(*) > 0
                """)
                .query((row, n) -> new Late(
                        row.getString("show"),
                        row.getString("key"),
                        row.getInt("count"),
                        row.getObject("since", LocalDate.class)))
                .list()
                .stream()
                .map(late -> new ToDo(
                        Kind.LATE,
                        "/members/register?show=" + late.show(),
                        layout.t(late.key(), late.count()),
                        layout.t("membership.menu"),
                        late.since()))
                .toList();
    }
}
