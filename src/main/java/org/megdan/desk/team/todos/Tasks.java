package org.megdan.desk.team.todos;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives tasks, changes and ends them. What the acting person may not see is not there; what they may only read they can't change. */
@Component
@Transactional
public class Tasks {

    static final String KIND = "team-task";

    private final JdbcClient sql;
    private final TaskShelf shelf;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    Tasks(JdbcClient sql, TaskShelf shelf, Actors actors, Audit audit, Clock clock) {
        this.sql = sql;
        this.shelf = shelf;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** To oneself, or with {@code team.edit} to anybody. */
    public UUID give(TaskDraft draft) {
        var viewer = Acting.now();
        var isForOneself = draft.person().equals(viewer.person());
        if (!isForOneself && !viewer.may("team.edit")) {
            throw new NotFound();
        }
        var id = sql.sql("""
                insert into team.task (title, description, due, person, given_by, is_own, node, meeting, created_at)
                values (:title, :description, :due, :person, :givenBy, :isOwn, :node, :meeting, :now) returning id
                """)
                .param("title", draft.title())
                .param("description", draft.description())
                .param("due", draft.due())
                .param("person", draft.person())
                .param("givenBy", viewer.person())
                .param("isOwn", isForOneself && !viewer.may("team.read"))
                .param("node", draft.node())
                .param("meeting", draft.meeting())
                .param("now", now())
                .query(UUID.class)
                .single();
        record("team.act.task-given", id, draft.person(), null, told(draft));
        return id;
    }

    /** Refused when somebody changed it after {@code seen} was read. */
    public void change(UUID id, int seen, TaskDraft draft) {
        var before = held(id);
        var viewer = Acting.now();
        if (!before.mayBeChangedBy(viewer) || !draft.person().equals(before.person()) && !viewer.may("team.edit")) {
            throw new NotFound();
        }
        if (before.version() != seen) {
            throw new Refusal(HttpStatus.CONFLICT, "team.functions.refused.stale");
        }
        sql.sql("""
                update team.task set title = :title, description = :description, due = :due, person = :person, node = :node,
                  version = version + 1
                where id = :id
                """)
                .param("title", draft.title())
                .param("description", draft.description())
                .param("due", draft.due())
                .param("person", draft.person())
                .param("node", draft.node())
                .param("id", id)
                .update();
        record("team.act.task-changed", id, draft.person(), told(draftOf(before)), told(draft));
    }

    /** Done or dropped; what is ended already stays as it was ended. */
    public void end(UUID id, Task.State state, String words) {
        var before = held(id);
        checkDoing(before);
        int ended = sql.sql("""
                insert into team.task_end (task, state, words, at, by_person)
                values (:task, :state, :words, :now, :person) on conflict do nothing
                """)
                .param("task", id)
                .param("state", state.name())
                .param("words", words)
                .param("now", now())
                .param("person", Acting.now().person())
                .update();
        if (ended > 0) {
            touch(id);
            var key = state == Task.State.DONE ? "team.act.task-done" : "team.act.task-dropped";
            record(key, id, before.person(), null, words.isEmpty() ? null : Map.of("note", words));
        }
    }

    /** As if it had not been ended. */
    public void reopen(UUID id) {
        var before = held(id);
        checkDoing(before);
        int reopened = sql.sql("delete from team.task_end where task = :task")
                .param("task", id)
                .update();
        if (reopened > 0) {
            touch(id);
            record("team.act.task-reopened", id, before.person(), null, null);
        }
    }

    public void comment(UUID id, String words) {
        var task = held(id);
        sql.sql("insert into team.task_comment (task, words, at, by_person) values (:task, :words, :now, :person)")
                .param("task", id)
                .param("words", words)
                .param("now", now())
                .param("person", Acting.now().person())
                .update();
        touch(id);
        record("team.act.task-commented", id, task.person(), null, Map.of("note", words));
    }

    /** Who has it, who gave it, whoever stands in or arranges the team; not who only helps. */
    boolean mayDo(Task task, Viewer viewer) {
        return task.isOf(viewer)
                || task.mayBeChangedBy(viewer)
                || !task.isOwn()
                        && viewer.may("team.read")
                        && sql.sql("select team.stands_in(:deputy, :person, :today)")
                                .param("deputy", viewer.person())
                                .param("person", task.person())
                                .param("today", Language.today(clock))
                                .query(Boolean.class)
                                .single();
    }

    void checkDoing(Task task) {
        if (!mayDo(task, Acting.now())) {
            throw new NotFound();
        }
    }

    /** The task for the acting person, held to the end of the transaction. */
    Task held(UUID id) {
        sql.sql("select id from team.task where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return shelf.find(id, Acting.now()).orElseThrow(NotFound::new);
    }

    void touch(UUID id) {
        sql.sql("update team.task set version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void record(String key, UUID id, UUID person, @Nullable Object before, @Nullable Object after) {
        audit.record(new Act(key, KIND, id, person, before, after));
    }

    private static TaskDraft draftOf(Task task) {
        return new TaskDraft(task.title(), task.description(), task.due(), task.person(), task.node(), task.meeting());
    }

    private Map<String, Object> told(TaskDraft draft) {
        var told = new LinkedHashMap<String, Object>();
        told.put("title", draft.title());
        told.put("description", draft.description());
        told.put("person", actors.find(draft.person()).map(ActorName::name).orElse(""));
        if (draft.due() != null) {
            told.put("due", draft.due());
        }
        return told;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
