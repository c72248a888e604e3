package org.megdan.platform.mail.letters;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.mail.LetterRow;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of letters and the steps they take; every step is a statement of its own, so that a claim is seen at once. */
@Component
public class LetterQueue {

    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private static final Duration LONGEST_KEPT = Duration.ofDays(14);

    private final JdbcClient sql;
    private final Clock clock;

    LetterQueue(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param unsubscribe where letters of this kind are ended, null for a single one */
    public void add(String recipient, String subject, String body, @Nullable String unsubscribe) {
        add(recipient, subject, body, unsubscribe, false);
    }

    /** One of which no row stays once it has left. */
    public void addFleeting(String recipient, String subject, String body) {
        add(recipient, subject, body, null, true);
    }

    private void add(String recipient, String subject, String body, @Nullable String unsubscribe, boolean isFleeting) {
        if (isSplit(recipient) || isSplit(subject) || unsubscribe != null && isSplit(unsubscribe)) {
            throw new IllegalArgumentException("an address or a subject has one line");
        }
        sql.sql("""
                insert into mail.letter (recipient, subject, body, unsubscribe, created_at, due_at, fleeting)
                values (:recipient, :subject, :body, :unsubscribe, :at, :at, :fleeting)
                """)
                .param("recipient", recipient)
                .param("subject", subject)
                .param("body", body)
                .param("unsubscribe", unsubscribe)
                .param("fleeting", isFleeting)
                .param("at", now())
                .update();
    }

    public List<LetterRow> list(@Nullable UUID before) {
        return sql.sql("""
                select id, recipient, subject, body, created_at, last_error,
                       case when sent_at is not null then 'SENT' when failed_at is not null then 'FAILED'
                            when doubted_at is not null then 'DOUBTFUL' else 'WAITING' end as state
                from mail.letter where :before::uuid is null or id < :before::uuid order by id desc limit 25
                """)
                .param("before", before)
                .query(new DataClassRowMapper<>(LetterRow.class))
                .list();
    }

    /** The newest to one address, without what was in them. */
    public List<LetterRow> to(String recipient, int most) {
        return sql.sql("""
                select id, recipient, subject, null as body, created_at, null as last_error,
                       case when sent_at is not null then 'SENT' when failed_at is not null then 'FAILED'
                            when doubted_at is not null then 'DOUBTFUL' else 'WAITING' end as state
                from mail.letter where lower(recipient) = lower(:recipient) order by id desc limit :most
                """)
                .param("recipient", recipient)
                .param("most", most)
                .query(new DataClassRowMapper<>(LetterRow.class))
                .list();
    }

    Optional<Claimed> claim() {
        return sql.sql("""
                update mail.letter set taken_at = :now, attempts = attempts + 1
                where id = (select id from mail.letter
                            where taken_at is null and sent_at is null and failed_at is null and doubted_at is null
                              and due_at <= :now
                            order by due_at, id limit 1 for update skip locked)
                returning id, recipient, subject, body, unsubscribe, attempts
                """)
                .param("now", now())
                .query(new DataClassRowMapper<>(Claimed.class))
                .optional();
    }

    void sent(UUID id) {
        step("sent_at = :now, body = null, unsubscribe = null, last_error = null", id, null);
    }

    /** One that comes again is of no use to anybody now, and whoever read it could end the next ones. */
    void failed(UUID id, String why) {
        step(
                "failed_at = :now, last_error = :why, unsubscribe = null, body = case when unsubscribe is null then body end",
                id,
                why);
    }

    void doubted(UUID id, String why) {
        step("doubted_at = :now, body = null, unsubscribe = null, last_error = :why", id, why);
    }

    void tryLater(UUID id, String why, Duration wait) {
        sql.sql("update mail.letter set taken_at = null, due_at = :due, last_error = :why where id = :id")
                .param("due", Timestamp.from(clock.instant().plus(wait)))
                .param("why", why)
                .param("id", id)
                .update();
    }

    /** Letters whose sender died in the middle: nobody can know whether they left. */
    int doubtAbandoned() {
        return sql.sql("""
                update mail.letter set doubted_at = :now, body = null, unsubscribe = null, last_error = 'the sender stopped while sending'
                where taken_at < :limit and sent_at is null and failed_at is null and doubted_at is null
                """)
                .param("now", now())
                .param("limit", Timestamp.from(clock.instant().minus(LONGEST_SENDING)))
                .update();
    }

    /** Letters to people of whom nothing is kept: those that have left, however that went, and those that never could. */
    int forgetFleeting() {
        return sql.sql("""
                delete from mail.letter
                where fleeting and (num_nonnulls(sent_at, failed_at, doubted_at) > 0 or created_at < :limit)
                """)
                .param("limit", Timestamp.from(clock.instant().minus(LONGEST_KEPT)))
                .update();
    }

    private void step(String change, UUID id, @Nullable String why) {
        var statement = sql.sql("update mail.letter set " + change + " where id = :id")
                .param("now", now())
                .param("id", id);
        (why == null ? statement : statement.param("why", why)).update();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }

    private static boolean isSplit(String line) {
        return line.isBlank() || line.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    record Claimed(
            UUID id,
            String recipient,
            String subject,
            String body,
            @Nullable String unsubscribe,
            int attempts) {}
}
