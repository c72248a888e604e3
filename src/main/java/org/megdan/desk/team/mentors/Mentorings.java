package org.megdan.desk.team.mentors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.TieEnded;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pairs, found by the two and by whoever arranges the team. Others see on a card that there is such a tie; what the two want and say
 * is not theirs to read, in the log neither.
 */
@Component
@Transactional
public class Mentorings {

    static final String KIND = "mentoring";
    static final String TIE = "MENTOR";

    private static final String SELECT = "select m.* from team.mentoring m ";
    private static final String VISIBLE = "(:mayEdit or m.mentor = :viewer or m.learner = :viewer)";

    private final JdbcClient sql;
    private final Ties ties;
    private final Audit audit;
    private final Clock clock;

    Mentorings(JdbcClient sql, Ties ties, Audit audit, Clock clock) {
        this.sql = sql;
        this.ties = ties;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that go on first, the latest first. */
    @Transactional(readOnly = true)
    public List<Mentoring> list(Viewer viewer) {
        return sql.sql(SELECT + "where " + VISIBLE + " order by m.until is not null, m.since desc, m.id desc limit 300")
                .param("mayEdit", viewer.may("team.edit"))
                .param("viewer", viewer.person())
                .query((row, i) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Mentoring> find(UUID id, Viewer viewer) {
        return sql.sql(SELECT + "where m.id = :id and " + VISIBLE)
                .param("id", id)
                .param("mayEdit", viewer.may("team.edit"))
                .param("viewer", viewer.person())
                .query((row, i) -> read(row))
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Note> notes(UUID mentoring) {
        return sql.sql(
                        "select * from team.mentoring_note where mentoring = :id order by held_on desc, id desc limit 300")
                .param("id", mentoring)
                .query((row, i) -> new Note(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("words"),
                        row.getObject("by_person", UUID.class)))
                .list();
    }

    /** All who are one of a pair that goes on. */
    Set<UUID> people() {
        return sql.sql("""
                select mentor from team.mentoring where until is null union select learner from team.mentoring where until is null
                """).query((row, i) -> row.getObject(1, UUID.class)).set();
    }

    List<Mentoring> goingOn(Collection<UUID> persons) {
        return sql.sql(SELECT + """
                where m.until is null and (m.mentor = any (cast(:persons as uuid[])) or m.learner = any (cast(:persons as uuid[])))
                order by m.since, m.id limit 500
                """)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, i) -> read(row))
                .list();
    }

    /** They are a pair from today; two who are one already are refused. */
    public UUID begin(UUID mentor, UUID learner, @Nullable UUID task, String goal) {
        if (mentor.equals(learner)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "team.mentors.refused.self");
        }
        var today = ties.today();
        var tie = ties.begin(TieDraft.of(mentor, learner, TIE, today));
        var id = sql.sql("""
                insert into team.mentoring (mentor, learner, tie, task, goal, since)
                values (:mentor, :learner, :tie, :task, :goal, :today) returning id
                """)
                .param("mentor", mentor)
                .param("learner", learner)
                .param("tie", tie)
                .param("task", task)
                .param("goal", goal)
                .param("today", today)
                .query(UUID.class)
                .single();
        audit.record(new Act("team.act.mentoring-begun", KIND, id, learner, null, Map.of("since", today)));
        return id;
    }

    public void note(UUID id, LocalDate heldOn, String words) {
        var pair = find(id, Acting.now()).filter(one -> !one.isOver()).orElseThrow(NotFound::new);
        sql.sql("""
                insert into team.mentoring_note (mentoring, held_on, words, at, by_person)
                values (:id, :heldOn, :words, :now, :person)
                """)
                .param("id", id)
                .param("heldOn", heldOn)
                .param("words", words)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .update();
        audit.record(new Act("team.act.mentoring-noted", KIND, id, pair.learner(), null, Map.of("heldOn", heldOn)));
    }

    /** They are no pair from today. */
    public void end(UUID id, String outcome) {
        var pair = find(id, Acting.now()).filter(one -> !one.isOver()).orElseThrow(NotFound::new);
        var today = ties.today();
        int ended = sql.sql("""
                update team.mentoring set until = greatest(since, :today), outcome = :outcome where id = :id and until is null
                """)
                .param("today", today)
                .param("outcome", outcome)
                .param("id", id)
                .update();
        if (ended > 0) {
            ties.end(pair.tie(), today);
            audit.record(new Act("team.act.mentoring-ended", KIND, id, pair.learner(), null, Map.of("until", today)));
        }
    }

    /** The tie was ended elsewhere, on a card or with a term: then they are a pair no more. */
    @EventListener
    void on(TieEnded ended) {
        sql.sql("""
                update team.mentoring m set until = greatest(m.since, t.until) from actors.tie t
                where t.id = m.tie and m.tie = :tie and m.until is null and t.until <= actors.today()
                """).param("tie", ended.tie()).update();
    }

    private static Mentoring read(ResultSet row) throws SQLException {
        return new Mentoring(
                row.getObject("id", UUID.class),
                row.getObject("mentor", UUID.class),
                row.getObject("learner", UUID.class),
                row.getObject("tie", UUID.class),
                row.getObject("task", UUID.class),
                row.getString("goal"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("outcome"));
    }
}
