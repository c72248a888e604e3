package org.megdan.desk.team.todos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds tasks for a viewer: one's own, those one gave, those one helps with, those of whom one stands in for, and for whoever
 * arranges the team all but what people outside it noted for themselves. Others' are not there.
 */
@Component
public class TaskShelf {

    private static final String SELECT = """
            select t.*, e.state, e.words, e.at, e.by_person from team.task t left join team.task_end e on e.task = t.id
            """;
    private static final String VISIBLE = """
            (t.person = :viewer
              or exists (select from team.task_helper h where h.task = t.id and h.person = :viewer)
              or not t.is_own and :mayRead and (:mayEdit or t.given_by = :viewer
                or team.stands_in(:viewer, t.person, :today)))
            """;
    private static final String ORDER = " order by t.due nulls last, t.created_at, t.id limit 500";

    private final JdbcClient sql;
    private final Clock clock;

    TaskShelf(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Task> find(UUID id, Viewer viewer) {
        return rows("t.id = :id and " + VISIBLE, viewer, Map.of("id", id)).stream()
                .findFirst();
    }

    /** What the person still has to do, nearest first. */
    List<Task> open(UUID person, Viewer viewer) {
        return rows("e.task is null and t.person = :person and " + VISIBLE, viewer, Map.of("person", person));
    }

    /** What the viewer gave to others and waits for. */
    List<Task> given(Viewer viewer) {
        return rows("e.task is null and t.given_by = :viewer and t.person <> :viewer and " + VISIBLE, viewer, Map.of());
    }

    /** What the viewer helps others with. */
    List<Task> helped(Viewer viewer) {
        return rows(
                "e.task is null and exists (select from team.task_helper h where h.task = t.id and h.person = :viewer)",
                viewer,
                Map.of());
    }

    /** What the viewer had and ended since, so that a slip can be taken back. */
    List<Task> ended(Viewer viewer, Instant since) {
        return rows("t.person = :viewer and e.at > :since", viewer, Map.of("since", Timestamp.from(since)));
    }

    /** What follows from a meeting, for whoever may read of it. */
    public List<Task> ofMeeting(UUID meeting) {
        return sql.sql(SELECT + "where t.meeting = :meeting" + ORDER)
                .param("meeting", meeting)
                .query((row, i) -> read(row))
                .list();
    }

    /** The meeting from which tasks follow. */
    Optional<Meeting> meeting(UUID id) {
        return sql.sql("select id, held_on, title from team.meeting where id = :id")
                .param("id", id)
                .query((row, i) -> new Meeting(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("title")))
                .optional();
    }

    record Meeting(UUID id, LocalDate heldOn, String title) {

        String path() {
            return "/team/meetings/" + id;
        }
    }

    /** Open tasks of these persons that can be passed on. */
    public List<Task> openOf(Collection<UUID> persons) {
        return sql.sql(SELECT + "where e.task is null and not t.is_own and t.person = any (cast(:persons as uuid[]))"
                        + ORDER)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, i) -> read(row))
                .list();
    }

    private List<Task> rows(String condition, Viewer viewer, Map<String, ?> more) {
        var parameters = new HashMap<String, @Nullable Object>(more);
        parameters.put("viewer", viewer.person());
        parameters.put("mayRead", viewer.may("team.read"));
        parameters.put("mayEdit", viewer.may("team.edit"));
        parameters.put("today", Language.today(clock));
        return sql.sql(SELECT + "where " + condition + ORDER)
                .params(parameters)
                .query((row, i) -> read(row))
                .list();
    }

    static Task read(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return new Task(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                row.getObject("due", LocalDate.class),
                row.getObject("person", UUID.class),
                row.getObject("given_by", UUID.class),
                row.getBoolean("is_own"),
                row.getObject("node", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant(),
                state == null
                        ? null
                        : new Task.End(
                                Task.State.valueOf(state),
                                row.getString("words"),
                                row.getTimestamp("at").toInstant(),
                                row.getObject("by_person", UUID.class)));
    }
}
