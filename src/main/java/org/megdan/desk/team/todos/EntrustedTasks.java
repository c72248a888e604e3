package org.megdan.desk.team.todos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        return move(task, from, to, null)
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "team.handover.refused.passed"));
    }

    /** A task that was done, talked about or changed since is touched. */
    @Override
    public boolean takeBack(UUID task, UUID from, UUID to, String receipt) {
        return move(task, to, from, receipt).isPresent();
    }

    /** @param version at which nobody touched it since, null for any; the answer is the next one */
    private Optional<String> move(UUID task, UUID from, UUID to, @Nullable String version) {
        var moved = sql.sql("""
                        update team.task t set person = :to, version = version + 1
                        where t.id = :id and t.person = :from and not t.is_own
                          and version = coalesce(cast(:version as int), version)
                          and not exists (select from team.task_end e where e.task = t.id)
                        returning cast(version as text)
                        """)
                .param("id", task)
                .param("from", from)
                .param("to", to)
                .param("version", version)
                .query(String.class)
                .optional();
        moved.ifPresent(next -> record(task, from, to));
        return moved;
    }

    private void record(UUID task, UUID from, UUID to) {
        audit.record(new Act(
                "team.act.task-passed", Tasks.KIND, task, to, Map.of("responsible", from), Map.of("responsible", to)));
    }
}
