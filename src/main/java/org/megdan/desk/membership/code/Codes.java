package org.megdan.desk.membership.code;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.desk.membership.Decision;
import org.megdan.desk.membership.Decisions;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The code in all its versions; an adopted one never changes, the next one is a draft until a decision adopts it. */
@Component
public class Codes {

    private static final String SELECT = """
            select c.id, c.number, c.title, c.lock, c.decision, c.sha256, c.adopted_at,
                   array(select p.text from membership.code_paragraph p where p.code = c.id order by p.position) as paragraphs
            from membership.code c
            """;

    private final JdbcClient sql;
    private final Decisions decisions;
    private final Audit audit;
    private final Clock clock;

    Codes(JdbcClient sql, Decisions decisions, Audit audit, Clock clock) {
        this.sql = sql;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The adopted version in force, empty while none is adopted. */
    public Optional<Code> inForce() {
        return sql.sql(SELECT + "where c.adopted_at is not null order by c.number desc limit 1")
                .query((row, n) -> read(row))
                .optional();
    }

    public Optional<Code> draft() {
        return sql.sql(SELECT + "where c.adopted_at is null")
                .query((row, n) -> read(row))
                .optional();
    }

    public Optional<Code> adopted(int number) {
        return sql.sql(SELECT + "where c.number = :number and c.adopted_at is not null")
                .param("number", number)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Adopted versions, the newest first. */
    public List<Code> all() {
        return sql.sql(SELECT + "where c.adopted_at is not null order by c.number desc")
                .query((row, n) -> read(row))
                .list();
    }

    /** @param lock of the draft that the writer began with, 0 for none; a newer one refuses the change */
    @Transactional
    public void write(int lock, String title, List<String> paragraphs) {
        var draft = lock == 0 ? begun(title) : changed(lock, title);
        sql.sql("delete from membership.code_paragraph where code = :code")
                .param("code", draft)
                .update();
        for (int i = 0; i < paragraphs.size(); i++) {
            sql.sql("insert into membership.code_paragraph (code, position, text) values (:code, :position, :text)")
                    .param("code", draft)
                    .param("position", i + 1)
                    .param("text", paragraphs.get(i))
                    .update();
        }
        audit.record(
                "membership.act.code-written",
                "code",
                draft,
                null,
                Map.of("title", title, "paragraphs", paragraphs.size()));
    }

    private UUID begun(String title) {
        try {
            return sql.sql("""
                    insert into membership.code (number, title)
                    select coalesce(max(number), 0) + 1, :title from membership.code returning id
                    """).param("title", title).query(UUID.class).single();
        } catch (DuplicateKeyException e) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.draft-newer");
        }
    }

    private UUID changed(int lock, String title) {
        return sql.sql("""
                update membership.code set title = :title, lock = lock + 1
                where adopted_at is null and lock = :lock returning id
                """)
                .param("title", title)
                .param("lock", lock)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "membership.refused.draft-newer"));
    }

    /** @param sha256 of the text that was read when it was decided; another text is refused */
    @Transactional
    public Code adopt(Decision decision, String sha256) {
        sql.sql("select id from membership.code where adopted_at is null for update")
                .query(UUID.class)
                .optional();
        var draft =
                draft().orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "membership.refused.code-adopted-already"));
        if (!draft.fingerprint().equals(sha256)) {
            throw new Refusal(HttpStatus.CONFLICT, "membership.refused.code-changed");
        }
        sql.sql("update membership.code set decision = :decision, sha256 = :sha256, adopted_at = :now where id = :id")
                .param("decision", decisions.keep(decision))
                .param("sha256", sha256)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", draft.id())
                .update();
        audit.record(
                "membership.act.code-adopted",
                "code",
                draft.id(),
                null,
                Map.of("number", draft.number(), "sha256", sha256, "decision", decision));
        return adopted(draft.number()).orElseThrow();
    }

    private static Code read(ResultSet row) throws SQLException {
        var adopted = row.getTimestamp("adopted_at");
        return new Code(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getInt("lock"),
                row.getObject("decision", UUID.class),
                row.getString("sha256"),
                adopted == null ? null : adopted.toInstant(),
                texts(row));
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("paragraphs").getArray());
    }
}
