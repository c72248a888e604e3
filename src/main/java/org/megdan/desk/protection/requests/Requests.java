package org.megdan.desk.protection.requests;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests of people about their own data. */
@Component
public class Requests {

    private static final String SELECT = """
            select id, person, kind, words, asked_at, due_on, outcome, answer, answered_at from protection.request
            """;

    private final JdbcClient sql;
    private final AnswerLetters letters;
    private final Audit audit;
    private final Clock clock;

    Requests(JdbcClient sql, AnswerLetters letters, Audit audit, Clock clock) {
        this.sql = sql;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked again while it waits adds its words to what waits, and is due on the same day: that day. */
    @Transactional
    public LocalDate ask(UUID person, Request.Kind kind, String words) {
        var asked = sql.sql("""
                insert into protection.request (person, kind, words, asked_at, due_on)
                values (:person, :kind, :words, :at, :due)
                on conflict (person, kind) where answered_at is null do update
                set words = left(concat_ws(e'\\n', nullif(request.words, ''), nullif(excluded.words, '')), 2000)
                returning *
                """)
                .param("person", person)
                .param("kind", kind.name())
                .param("words", words)
                .param("at", Timestamp.from(clock.instant()))
                .param("due", Language.today(clock).plusMonths(1))
                .query(new DataClassRowMapper<>(Request.class))
                .single();
        audit.record("protection.act.asked", "actor", person, null, Map.of("request", asked.id(), "kind", kind));
        return asked.dueOn();
    }

    /** Whether it still waited; the person is told by letter that there is an answer. */
    @Transactional
    public boolean answer(Request request, Request.Outcome outcome, String answer) {
        var answered = sql.sql("""
                update protection.request set outcome = :outcome, answer = :answer, answered_at = :at, answered_by = :by
                where id = :id and answered_at is null
                """)
                .param("outcome", outcome.name())
                .param("answer", answer)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", Acting.now().account())
                .param("id", request.id())
                .update();
        if (answered > 0) {
            audit.record(
                    "protection.act.answered",
                    "actor",
                    request.person(),
                    null,
                    Map.of("request", request.id(), "outcome", outcome));
            letters.tell(request.person());
        }
        return answered > 0;
    }

    public Optional<Request> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(new DataClassRowMapper<>(Request.class))
                .optional();
    }

    /** The most pressing first. */
    public List<Request> waiting(int most) {
        return sql.sql(SELECT + "where answered_at is null order by due_on, id limit :most")
                .param("most", most)
                .query(new DataClassRowMapper<>(Request.class))
                .list();
    }

    Optional<Request> waiting(UUID person, Request.Kind kind) {
        return sql.sql(SELECT + "where person = :person and kind = :kind and answered_at is null")
                .param("person", person)
                .param("kind", kind.name())
                .query(new DataClassRowMapper<>(Request.class))
                .optional();
    }

    List<Request> of(UUID person, int most) {
        return sql.sql(SELECT + "where person = :person order by id desc limit :most")
                .param("person", person)
                .param("most", most)
                .query(new DataClassRowMapper<>(Request.class))
                .list();
    }

    void forget(UUID person) {
        sql.sql("delete from protection.request where person = :person")
                .param("person", person)
                .update();
    }
}
