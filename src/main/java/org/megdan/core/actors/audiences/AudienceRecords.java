package org.megdan.core.actors.audiences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Saved questions as rows. */
@Component
class AudienceRecords {

    private static final String SELECT =
            "select id, name, purpose, question::text as question, version, changed_at from actors.audience ";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Audit audit;
    private final Clock clock;

    AudienceRecords(JdbcClient sql, JsonMapper json, Audit audit, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    List<Audience> all() {
        return sql.sql(SELECT + "order by lower(name) collate \"bg-BG-x-icu\", id limit 500")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Audience> find(UUID id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Transactional
    public UUID create(String name, String purpose, Question question) {
        try {
            var id = sql.sql("""
                    insert into actors.audience (name, purpose, question, created_at, changed_at)
                    values (:name, :purpose, :question::jsonb, :now, :now) returning id
                    """)
                    .param("name", name.strip())
                    .param("purpose", purpose)
                    .param("question", json.writeValueAsString(question))
                    .param("now", Timestamp.from(clock.instant()))
                    .query(UUID.class)
                    .single();
            audit.record("actors.act.audience-saved", "audience", id, null, state(name, purpose, question));
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.audiences.refused.name", name.strip());
        }
    }

    /** @param version that the writer saw; a newer one refuses the change */
    @Transactional
    public void change(UUID id, int version, String name, String purpose, UnaryOperator<Question> asked) {
        var before = find(id).orElseThrow(NotFound::new);
        var question = asked.apply(before.question());
        if (name.strip().equals(before.name())
                && purpose.equals(before.purpose())
                && question.equals(before.question())) {
            return;
        }
        try {
            int changed = sql.sql("""
                    update actors.audience set name = :name, purpose = :purpose, question = :question::jsonb,
                        changed_at = :now, version = version + 1
                    where id = :id and version = :version
                    """)
                    .param("id", id)
                    .param("version", version)
                    .param("name", name.strip())
                    .param("purpose", purpose)
                    .param("question", json.writeValueAsString(question))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            if (changed == 0) {
                throw new Refusal(HttpStatus.CONFLICT, "actors.audiences.refused.changed");
            }
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "actors.audiences.refused.name", name.strip());
        }
        audit.record(
                "actors.act.audience-saved",
                "audience",
                id,
                state(before.name(), before.purpose(), before.question()),
                state(name, purpose, question));
    }

    @Transactional
    public void remove(UUID id) {
        var before = find(id).orElseThrow(NotFound::new);
        sql.sql("delete from actors.audience where id = :id").param("id", id).update();
        audit.record(
                "actors.act.audience-removed",
                "audience",
                id,
                state(before.name(), before.purpose(), before.question()),
                null);
    }

    private Map<String, Object> state(String name, String purpose, Question question) {
        return Map.of("name", name.strip(), "purpose", purpose, "question", json.writeValueAsString(question));
    }

    private Audience read(ResultSet row) throws SQLException {
        return new Audience(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("purpose"),
                json.readValue(row.getString("question"), Question.class),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant());
    }
}
