package org.megdan.platform.reminders;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.hashes.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which week's letter went to whom: a row each, so that no week is told twice, and the hash of the word that stops them. */
@Component
class SentDigests {

    private static final int BYTES = 24;
    private static final int DAYS_KEPT = 400;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Clock clock;

    SentDigests(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean exists(UUID account, LocalDate week) {
        return sql.sql("select exists (select from reminders.digest where account = :account and week = :week)")
                .param("account", account)
                .param("week", week)
                .query(Boolean.class)
                .single();
    }

    /** The word of the week's letter for its sender; empty when somebody sends or sent it, perhaps on another server. */
    Optional<String> begin(UUID account, LocalDate week) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var begun = sql.sql("""
                        insert into reminders.digest (account, week, word, sent_at) values (:account, :week, :word, :now)
                        on conflict (account, week) do nothing""")
                        .param("account", account)
                        .param("week", week)
                        .param("word", Sha256.of(word))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        return begun ? Optional.of(word) : Optional.empty();
    }

    /** Nobody knows whether this week was told already, so it is not told again; its words end no letter. */
    void skip(LocalDate week) {
        sql.sql("""
                insert into reminders.digest (account, week, word, sent_at)
                select id, :week, sha256(convert_to(uuidv7()::text, 'UTF8')), :now from identity.account
                on conflict (account, week) do nothing""")
                .param("week", week)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<UUID> account(String word) {
        return sql.sql("select account from reminders.digest where word = :word")
                .param("word", Sha256.of(word))
                .query(UUID.class)
                .optional();
    }

    /** Those of more than a year ago; links in letters of this age no longer work. */
    void forgetLongAgo(LocalDate today) {
        sql.sql("delete from reminders.digest where week < :first")
                .param("first", today.minusDays(DAYS_KEPT))
                .update();
    }
}
