package org.megdan.platform.api;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers under the keys of the accounts that sent them, for a day. */
@Component
class KeptAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient sql;
    private final Clock clock;

    KeptAnswers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** False when the key was used; while another request under it runs, waits for how that ends. */
    boolean begin(UUID account, Sent sent) {
        sql.sql("delete from api.answer where account = :account and key = :key and at < :old")
                .param("account", account)
                .param("key", sent.key())
                .param("old", old())
                .update();
        return sql.sql("""
                                insert into api.answer (account, key, request, at) values (:account, :key, :request, :now)
                                on conflict (account, key) do nothing
                                """)
                        .param("account", account)
                        .param("key", sent.key())
                        .param("request", sent.fingerprint())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Only the answer to the very same request. */
    Optional<KeptAnswer> find(UUID account, Sent sent) {
        return sql.sql("""
                select status, location, body from api.answer
                where account = :account and key = :key and request = :request
                """)
                .param("account", account)
                .param("key", sent.key())
                .param("request", sent.fingerprint())
                .query((row, number) ->
                        new KeptAnswer(row.getInt("status"), row.getString("location"), row.getBytes("body")))
                .optional();
    }

    void finish(UUID account, Sent sent, KeptAnswer answer) {
        sql.sql("""
                update api.answer set status = :status, location = :location, body = :body
                where account = :account and key = :key
                """)
                .param("account", account)
                .param("key", sent.key())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("body", answer.body())
                .update();
    }

    /** Asked for by a job. */
    int forgetOld() {
        return sql.sql("delete from api.answer where at < :old")
                .param("old", old())
                .update();
    }

    private Timestamp old() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
