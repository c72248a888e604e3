package org.megdan.desk.team.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and finds meetings: rows with no parts to guard. */
@Component
@Transactional
public class Meetings {

    static final String KIND = "team-meeting";
    static final int A_PAGE = 50;

    private static final String SELECT = """
            select m.*, (select count(*) from team.task t where t.meeting = m.id) as tasks,
              (select count(*) from team.task t where t.meeting = m.id
                 and not exists (select from team.task_end e where e.task = t.id)) as open
            from team.meeting m
            """;

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    Meetings(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first; {@code before} is the meeting that ended the page before. */
    @Transactional(readOnly = true)
    public List<Meeting> list(@Nullable UUID before) {
        return sql.sql(SELECT + """
                where cast(:before as uuid) is null
                  or (m.held_on, m.id) < (select b.held_on, b.id from team.meeting b where b.id = :before)
                order by m.held_on desc, m.id desc limit :limit
                """)
                .param("before", before)
                .param("limit", A_PAGE + 1)
                .query((row, i) -> read(row))
                .list();
    }

    /** How many were held in each year, the latest first. */
    @Transactional(readOnly = true)
    public List<YearCount> years() {
        return sql.sql("""
                select cast(extract(year from held_on) as int) as year, count(*) as held from team.meeting
                group by 1 order by 1 desc limit 30
                """)
                .query((row, i) -> new YearCount(row.getInt("year"), row.getInt("held")))
                .list();
    }

    public record YearCount(int year, int held) {}

    @Transactional(readOnly = true)
    public Optional<Meeting> find(UUID id) {
        return sql.sql(SELECT + "where m.id = :id")
                .param("id", id)
                .query((row, i) -> read(row))
                .optional();
    }

    public UUID write(LocalDate heldOn, String title, String notes) {
        var id = sql.sql("""
                insert into team.meeting (held_on, title, notes, created_at) values (:heldOn, :title, :notes, :now) returning id
                """)
                .param("heldOn", heldOn)
                .param("title", title)
                .param("notes", notes)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        audit.record("team.act.meeting-written", KIND, id, null, told(heldOn, title, notes));
        return id;
    }

    /** Refused when somebody changed it after {@code seen} was read. */
    public void change(UUID id, int seen, LocalDate heldOn, String title, String notes) {
        var before = find(id).orElseThrow(NotFound::new);
        int written = sql.sql("""
                update team.meeting set held_on = :heldOn, title = :title, notes = :notes, version = version + 1
                where id = :id and version = :seen
                """)
                .param("heldOn", heldOn)
                .param("title", title)
                .param("notes", notes)
                .param("id", id)
                .param("seen", seen)
                .update();
        if (written == 0) {
            throw new Refusal(HttpStatus.CONFLICT, "team.functions.refused.stale");
        }
        audit.record(
                "team.act.meeting-changed",
                KIND,
                id,
                told(before.heldOn(), before.title(), before.notes()),
                told(heldOn, title, notes));
    }

    private static Map<String, Object> told(LocalDate heldOn, String title, String notes) {
        return Map.of("heldOn", heldOn, "title", title, "notes", notes);
    }

    private static Meeting read(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("title"),
                row.getString("notes"),
                row.getInt("version"),
                row.getInt("tasks"),
                row.getInt("open"));
    }
}
