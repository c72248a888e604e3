package org.megdan.desk.team.todos;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who supports whoever has a task, with what and for how many hours. */
@Component
@Transactional
public class Helpers {

    private final JdbcClient sql;
    private final Tasks tasks;
    private final TaskParts parts;
    private final Actors actors;

    Helpers(JdbcClient sql, Tasks tasks, TaskParts parts, Actors actors) {
        this.sql = sql;
        this.tasks = tasks;
        this.parts = parts;
        this.actors = actors;
    }

    public UUID add(UUID id, UUID person, String does) {
        var task = tasks.held(id);
        tasks.checkDoing(task);
        var name = actors.find(person)
                .filter(one -> one.kind() == ActorKind.PERSON)
                .orElseThrow(NotFound::new);
        if (person.equals(task.person())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "team.todos.helper.self");
        }
        try {
            var helper = sql.sql(
                            "insert into team.task_helper (task, person, does) values (:task, :person, :does) returning id")
                    .param("task", id)
                    .param("person", person)
                    .param("does", does)
                    .query(UUID.class)
                    .single();
            tasks.record("team.act.helper-added", id, task.person(), null, Map.of("person", name.name(), "does", does));
            return helper;
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "team.todos.helper.known");
        }
    }

    public void change(UUID id, UUID helper, String does, BigDecimal hours) {
        var before = found(id, helper);
        sql.sql("update team.task_helper set does = :does, hours = :hours where id = :helper")
                .param("does", does)
                .param("hours", hours)
                .param("helper", helper)
                .update();
        tasks.record(
                "team.act.helper-changed",
                id,
                before.person(),
                Map.of("does", before.does(), "hours", before.hours()),
                Map.of("person", name(before), "does", does, "hours", hours));
    }

    public void remove(UUID id, UUID helper) {
        var before = found(id, helper);
        sql.sql("delete from team.task_helper where id = :helper")
                .param("helper", helper)
                .update();
        tasks.record(
                "team.act.helper-removed",
                id,
                before.person(),
                Map.of("person", name(before), "does", before.does(), "hours", before.hours()),
                null);
    }

    private TaskHelper found(UUID id, UUID helper) {
        tasks.checkDoing(tasks.held(id));
        return parts.helpers(id).stream()
                .filter(one -> one.id().equals(helper))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String name(TaskHelper helper) {
        return actors.find(helper.person()).map(ActorName::name).orElse("");
    }
}
