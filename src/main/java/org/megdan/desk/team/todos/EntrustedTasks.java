package org.megdan.desk.team.todos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks of the team; what people outside it noted for themselves is not among them. */
@Component
class EntrustedTasks implements Entrusted {

    private final JdbcClient sql;
    private final TaskShelf shelf;
    private final Audit audit;

    EntrustedTasks(JdbcClient sql, TaskShelf shelf, Audit audit) {
        this.sql = sql;
        this.shelf = shelf;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "team.entrusted.task";
    }

    @Override
    public Set<UUID> persons() {
        return sql.sql("""
                select t.person from team.task t
                where not t.is_own and not exists (select from team.task_end e where e.task = t.id)
                """).query((row, i) -> row.getObject(1, UUID.class)).set();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        return shelf.openOf(persons).stream()
                .map(task ->
                        new Charge(kind(), task.id(), task.person(), task.title(), "", task.path(), task.due(), true))
                .toList();
    }

    @Override
    public String pass(UUID task, UUID from, UUID to) {
        var version = sql.sql("""
                        update team.task t set person = :to, version = version + 1
                        where t.id = :id and t.person = :from and not t.is_own
                          and not exists (select from team.task_end e where e.task = t.id)
                        returning version
                        """)
                .param("id", task)
                .param("from", from)
                .param("to", to)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "team.handover.refused.passed"));
        record(task, from, to);
        return from + " " + to + " " + version;
    }

    /** A task that was done, talked about or changed since is touched. */
    @Override
    public boolean takeBack(UUID task, String receipt) {
        var parts = receipt.split(" ", -1);
        int restored = sql.sql("""
                update team.task set person = cast(:from as uuid), version = version + 1
                where id = :id and person = cast(:to as uuid) and version = :version
                """)
                .param("id", task)
                .param("from", parts[0])
                .param("to", parts[1])
                .param("version", Integer.parseInt(parts[2]))
                .update();
        if (restored > 0) {
            record(task, UUID.fromString(parts[1]), UUID.fromString(parts[0]));
        }
        return restored > 0;
    }

    private void record(UUID task, UUID from, UUID to) {
        audit.record(new Act(
                "team.act.task-passed", Tasks.KIND, task, to, Map.of("responsible", from), Map.of("responsible", to)));
    }
}
