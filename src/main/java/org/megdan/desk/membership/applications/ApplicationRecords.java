package org.megdan.desk.membership.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.Mark;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads applications with what belongs to them. Who may see one is {@link ApplicationFinder}'s question. */
@Component
class ApplicationRecords {

    private static final String SELECT = """
            select a.id, a.programme, p.mark, p.name_bg, p.name_en, a.criteria, a.on_paper, a.words, a.state, a.lock, a.begun_at,
                   a.sent_at, a.decision, o.id as actor, o.kind, o.name, o.slug,
                   r.id as reviewer, r.kind as reviewer_kind, r.name as reviewer_name, r.slug as reviewer_slug
            from membership.application a
            join membership.programme p on p.id = a.programme
            join actors.actor o on o.id = a.applicant
            left join actors.actor r on r.id = a.reviewer
            """;

    private final JdbcClient sql;

    ApplicationRecords(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Application> find(UUID id) {
        return sql.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Application> all(List<UUID> ids) {
        return sql.sql(SELECT + "where a.id = any(:ids) order by array_position(:ids, a.id)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    /** All of one organisation, the newest first. */
    List<Application> of(UUID applicant) {
        return sql.sql(SELECT + "where a.applicant = :applicant order by a.id desc")
                .param("applicant", applicant)
                .query((row, n) -> read(row))
                .list();
    }

    /** In one of the states, the oldest first. */
    List<Application> in(List<State> states, int most) {
        return sql.sql(SELECT + "where a.state = any(:states) order by a.sent_at, a.id limit :most")
                .param("states", states.stream().map(State::name).toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** Of these organisations, what is not over. */
    List<Application> open(Collection<UUID> applicants) {
        return sql.sql(SELECT
                        + "where a.applicant = any(:applicants) and a.state in ('DRAFT', 'SENT', 'IN_REVIEW', 'RETURNED')"
                        + " order by a.id")
                .param("applicants", applicants.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    /** In review by these persons, the oldest first. */
    List<Application> reviewedBy(Collection<UUID> persons) {
        return sql.sql(SELECT + """
                where a.state = 'IN_REVIEW' and a.reviewer = any (cast(:persons as uuid[])) order by a.sent_at, a.id limit 500""")
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    List<Answer> answers(UUID application) {
        return sql.sql("""
                select r.criterion, r.words, r.link, r.file, f.name as file_name
                from membership.answer r left join files.stored f on f.id = r.file
                where r.application = :application
                """)
                .param("application", application)
                .query(new DataClassRowMapper<>(Answer.class))
                .list();
    }

    List<Review> reviews(UUID application) {
        return sql.sql("""
                select r.criterion, r.verdict, r.words, coalesce(p.name, '') as reviewer, r.reviewed_at as at
                from membership.review r left join actors.actor p on p.id = r.reviewed_by
                where r.application = :application
                """)
                .param("application", application)
                .query((row, n) -> new Review(
                        row.getObject("criterion", UUID.class),
                        Review.Verdict.valueOf(row.getString("verdict")),
                        row.getString("words"),
                        row.getString("reviewer"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    List<Step> steps(UUID application) {
        return sql.sql("""
                select s.kind, s.by_office, coalesce(p.name, '') as person, s.at, s.words
                from membership.step s left join actors.actor p on p.id = s.person
                where s.application = :application order by s.id
                """)
                .param("application", application)
                .query((row, n) -> new Step(
                        Step.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("by_office"),
                        row.getString("person"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("words")))
                .list();
    }

    private static ActorName actor(ResultSet row, String id, String whose) throws SQLException {
        return new ActorName(
                row.getObject(id, UUID.class),
                ActorKind.valueOf(row.getString(whose + "kind")),
                row.getString(whose + "name"),
                row.getString(whose + "slug"));
    }

    private static Application read(ResultSet row) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getObject("programme", UUID.class),
                Mark.valueOf(row.getString("mark")),
                row.getString("name_bg"),
                row.getString("name_en"),
                row.getObject("criteria", UUID.class),
                actor(row, "actor", ""),
                row.getBoolean("on_paper"),
                row.getString("words"),
                State.valueOf(row.getString("state")),
                row.getInt("lock"),
                row.getTimestamp("begun_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                row.getObject("reviewer") == null ? null : actor(row, "reviewer", "reviewer_"),
                row.getObject("decision", UUID.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
