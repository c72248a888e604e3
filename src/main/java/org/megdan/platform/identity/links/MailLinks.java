package org.megdan.platform.identity.links;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.hashes.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single-use words that prove that a letter was received. Only their hashes are kept. */
@Component
class MailLinks {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Clock clock;

    MailLinks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Ends the account's links that would end before this one: asking for a link leaves an invitation as it is. */
    String issue(UUID account, Duration validity) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        sql.sql("delete from identity.mail_link where account = :account and expires_at <= :end or expires_at < :now")
                .param("account", account)
                .param("end", Timestamp.from(now.plus(validity)))
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("""
                insert into identity.mail_link (token, account, created_at, expires_at)
                values (:token, :account, :now, :end)
                """)
                .param("token", Sha256.of(word))
                .param("account", account)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(validity)))
                .update();
        return word;
    }

    /** The account of a word that still holds and may sign in; the word is gone with this call. */
    Optional<UUID> use(String word) {
        return sql.sql("""
                with used as (delete from identity.mail_link where token = :token returning account, expires_at)
                select a.id from used join identity.living_account a on a.id = used.account
                where used.expires_at > :now
                """)
                .param("token", Sha256.of(word))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }
}
