package org.megdan.platform.identity.tokens;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.hashes.Sha256;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of accounts. What somebody may do with one is asked anew with each request and is nowhere written here. */
@Component
public class Tokens {

    private static final String PREFIX = "megdan_";
    private static final int MOST = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final AccountRecords accounts;
    private final Clock clock;

    Tokens(JdbcClient sql, AccountRecords accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The token itself, which is nowhere kept and can't be told again. */
    @Transactional
    String make(UUID account, String name, TokenScope scope, Duration lasts) {
        if (of(account).size() >= MOST) {
            throw new Refusal(HttpStatus.CONFLICT, "identity.refused.tokens", MOST);
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("""
                insert into identity.token (account, name, scope, secret, created_at, expires_at)
                values (:account, :name, :scope, :secret, :now, :end)
                """)
                .param("account", account)
                .param("name", name)
                .param("scope", scope.name())
                .param("secret", Sha256.of(secret))
                .param("now", now())
                .param("end", Timestamp.from(clock.instant().plus(lasts)))
                .update();
        accounts.record("identity.act.token-made", account);
        return secret;
    }

    /** Those that hold, the newest first. */
    public List<TokenRow> of(UUID account) {
        return sql.sql("""
                select id, name, scope, created_at, expires_at, last_used from identity.token
                where account = :account and expires_at > :now order by id desc
                """)
                .param("account", account)
                .param("now", now())
                .query(new DataClassRowMapper<>(TokenRow.class))
                .list();
    }

    @Transactional
    void revoke(UUID account, UUID token) {
        int gone = sql.sql("delete from identity.token where account = :account and id = :token")
                .param("account", account)
                .param("token", token)
                .update();
        if (gone > 0) {
            accounts.record("identity.act.token-revoked", account);
        }
    }

    /** One query, and a second once a minute that writes down the use. */
    public Optional<KnownToken> find(String secret) {
        var found = sql.sql("""
                select t.id, t.account, t.name, t.scope from identity.token t
                join identity.living_account a on a.id = t.account
                where t.secret = :secret and t.expires_at > :now
                """)
                .param("secret", Sha256.of(secret))
                .param("now", now())
                .query(new DataClassRowMapper<>(KnownToken.class))
                .optional();
        found.ifPresent(token -> sql.sql("""
                update identity.token set last_used = :now
                where id = :id and (last_used is null or last_used < :lately)
                """)
                .param("id", token.id())
                .param("lately", Timestamp.from(clock.instant().minusSeconds(60)))
                .param("now", now())
                .update());
        return found;
    }

    /** Those that are over; asked for by a job. */
    public int deleteExpired() {
        return sql.sql("delete from identity.token where expires_at <= :now")
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
