package org.megdan.desk.membership.programmes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The criteria in all their versions: a published one is never changed, the next one follows it. */
@Component
public class CriteriaVersions {

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    CriteriaVersions(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those in force, empty while none are published. */
    public Optional<Criteria> inForce(UUID programme) {
        return one("c.programme = :id order by c.number desc limit 1", programme, null);
    }

    public Optional<Criteria> of(UUID programme, int number) {
        return one("c.programme = :id and c.number = :number", programme, number);
    }

    public Optional<Criteria> find(UUID criteria) {
        return one("c.id = :id", criteria, null);
    }

    /**
     * The next version of the programme's criteria.
     *
     * @param seen number of the version that the writer began with, 0 for none; a newer one refuses it
     */
    @Transactional
    public int publish(Programme programme, int seen, List<Criterion> all) {
        int number = seen + 1;
        var id = inserted(programme, number);
        for (var criterion : all) {
            sql.sql("""
                    insert into membership.criterion (criteria, position, text_bg, text_en, evidence)
                    values (:criteria, :position, :bg, :en, :evidence)
                    """)
                    .param("criteria", id)
                    .param("position", criterion.position())
                    .param("bg", criterion.textBg())
                    .param("en", criterion.textEn())
                    .param("evidence", criterion.evidence().name())
                    .update();
        }
        var texts = all.stream().map(Criterion::textBg).toList();
        audit.record(
                "membership.act.criteria-published",
                "programme",
                programme.id(),
                null,
                Map.of("number", number, "criteria", texts));
        return number;
    }

    private UUID inserted(Programme programme, int number) {
        var newest = programme.criteria();
        if (newest != null && newest >= number) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.criteria-newer", newest);
        }
        try {
            return sql.sql("""
                    insert into membership.criteria (programme, number, published_at, published_by)
                    values (:programme, :number, :now, :person) returning id
                    """)
                    .param("programme", programme.id())
                    .param("number", number)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("person", Acting.now().person())
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.criteria-newer", number);
        }
    }

    private record Head(UUID id, UUID programme, int number, Instant publishedAt) {}

    private Optional<Criteria> one(String which, UUID id, @Nullable Integer number) {
        return sql.sql("select c.id, c.programme, c.number, c.published_at from membership.criteria c where " + which)
                .param("id", id)
                .param("number", number)
                .query((row, n) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getObject("programme", UUID.class),
                        row.getInt("number"),
                        row.getTimestamp("published_at").toInstant()))
                .optional()
                .map(head -> new Criteria(
                        head.id(), head.programme(), head.number(), head.publishedAt(), criteria(head.id())));
    }

    private List<Criterion> criteria(UUID criteria) {
        return sql.sql("""
                select id, position, text_bg, text_en, evidence from membership.criterion
                where criteria = :criteria order by position
                """)
                .param("criteria", criteria)
                .query(new DataClassRowMapper<>(Criterion.class))
                .list();
    }
}
