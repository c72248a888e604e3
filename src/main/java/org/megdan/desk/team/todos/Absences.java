package org.megdan.desk.team.todos;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and when, and for whom somebody stands in today. One's own, or with {@code team.edit} anybody's. */
@Component
@Transactional
public class Absences {

    private static final String KIND = "actor";

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    Absences(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that are not over, the next first. */
    @Transactional(readOnly = true)
    public List<Absence> coming() {
        return rows(sql.sql(
                        "select * from team.absence where last_day >= :today order by first_day, last_day, id limit 500")
                .param("today", Language.today(clock)));
    }

    /** Of those for whom this person stands in today. */
    @Transactional(readOnly = true)
    public List<Absence> coveredBy(UUID deputy) {
        return rows(sql.sql("""
                select * from team.absence a
                where :today between a.first_day and a.last_day and team.stands_in(:deputy, a.person, :today)
                order by a.last_day, a.id limit 50
                """).param("today", Language.today(clock)).param("deputy", deputy));
    }

    public UUID add(UUID person, LocalDate first, LocalDate last) {
        check(person);
        try {
            var id = sql.sql("""
                    insert into team.absence (person, first_day, last_day) values (:person, :first, :last) returning id""")
                    .param("person", person)
                    .param("first", first)
                    .param("last", last)
                    .query(UUID.class)
                    .single();
            audit.record("team.act.absence-added", KIND, person, null, Map.of("since", first, "until", last));
            return id;
        } catch (DataIntegrityViolationException e) {
            var isTwice = String.valueOf(e.getMessage()).contains("away_once_at_a_time");
            throw new Refusal(HttpStatus.CONFLICT, isTwice ? "team.todos.absence.known" : "team.todos.absence.order");
        }
    }

    public void remove(UUID id) {
        var found = rows(sql.sql("select * from team.absence where id = :id for update")
                        .param("id", id))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        check(found.person());
        sql.sql("delete from team.absence where id = :id").param("id", id).update();
        audit.record(
                "team.act.absence-removed",
                KIND,
                found.person(),
                Map.of("since", found.firstDay(), "until", found.lastDay()),
                null);
    }

    static boolean mayChange(UUID person, Viewer viewer) {
        return viewer.may("team.edit") || person.equals(viewer.person());
    }

    private static void check(UUID person) {
        if (!mayChange(person, Acting.now())) {
            throw new NotFound();
        }
    }

    private static List<Absence> rows(JdbcClient.StatementSpec query) {
        return query.query((row, i) -> new Absence(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }
}
