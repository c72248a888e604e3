package org.megdan.platform.identity.factors;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wrong codes of the app, in a row. Whoever sends one has the password or reads the mail, so the owner is told; and since three of a
 * million hold at a time, somebody who may go on for years is stopped.
 */
@Component
class WrongCodes {

    static final int STOP = 100;
    private static final int TOLD = 3;
    private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);

    private final JdbcClient sql;
    private final FactorLetters letters;
    private final Clock clock;

    WrongCodes(JdbcClient sql, FactorLetters letters, Clock clock) {
        this.sql = sql;
        this.letters = letters;
        this.clock = clock;
    }

    /** Within the transaction of the code. */
    void count(UUID account) {
        var now = clock.instant();
        sql.sql("""
                update identity.second_factor set wrong_codes = wrong_codes + 1,
                    warned_at = case when wrong_codes + 1 >= :told and coalesce(warned_at <= :then, true) then :now
                        else warned_at end
                where account = :account returning new.warned_at is distinct from old.warned_at
                """)
                .param("told", TOLD)
                .param("then", Timestamp.from(now.minus(BETWEEN_LETTERS)))
                .param("now", Timestamp.from(now))
                .param("account", account)
                .query(Boolean.class)
                .optional()
                .filter(isTimeToTell -> isTimeToTell)
                .ifPresent(tell -> letters.wrongCodes(account));
    }

    void forget(UUID account) {
        sql.sql("update identity.second_factor set wrong_codes = 0 where account = :account")
                .param("account", account)
                .update();
    }

    /** Whether there were so many that only a place where the owner was before is believed. */
    boolean areTooMany(UUID account) {
        return sql.sql(
                        "select exists (select from identity.second_factor where account = :account and wrong_codes >= :stop)")
                .param("account", account)
                .param("stop", STOP)
                .query(Boolean.class)
                .single();
    }
}
