package org.megdan.platform.identity.sessions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of an account, as their owner sees and ends them. */
@Component
public class OpenSessions {

    private final JdbcClient sql;
    private final Clock clock;

    OpenSessions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param currentId the session that asks */
    public List<SessionRow> of(UUID account, String currentId) {
        return sql.sql("""
                select handle, device, created_at, last_seen, id = :current as is_current from identity.session
                where account = :account and not half_open and expires_at > :now order by last_seen desc limit 100
                """)
                .param("account", account)
                .param("current", SessionStore.hash(currentId))
                .param("now", Timestamp.from(clock.instant()))
                .query(new DataClassRowMapper<>(SessionRow.class))
                .list();
    }

    public void end(UUID account, UUID handle) {
        sql.sql("delete from identity.session where account = :account and handle = :handle")
                .param("account", account)
                .param("handle", handle)
                .update();
    }

    /** Ends everything that is open in the account's name: sessions, and the tokens of programs. */
    @Transactional
    public void endAll(UUID account) {
        sql.sql("delete from identity.token where account = :account")
                .param("account", account)
                .update();
        sql.sql("delete from identity.session where account = :account")
                .param("account", account)
                .update();
    }

    public void endOthers(UUID account, String currentId) {
        sql.sql("delete from identity.session where account = :account and id <> :current")
                .param("account", account)
                .param("current", SessionStore.hash(currentId))
                .update();
    }
}
