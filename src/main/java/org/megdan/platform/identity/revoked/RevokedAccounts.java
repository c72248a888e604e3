package org.megdan.platform.identity.revoked;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An account that was stopped. Whether anybody who grants is left is not asked: who was kept out stays out. */
@Component
class RevokedAccounts implements Revocable {

    private final JdbcClient sql;
    private final TakenAgain taken;
    private final Clock clock;

    RevokedAccounts(JdbcClient sql, TakenAgain taken, Clock clock) {
        this.sql = sql;
        this.taken = taken;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Revoked.ACCOUNT;
    }

    @Override
    public void revoke(String subject, String detail) {
        var account = UUID.fromString(subject);
        int stopped = sql.sql("update identity.account set disabled_at = :now where id = :id and disabled_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", account)
                .update();
        if (stopped > 0) {
            taken.tell(account);
        }
    }
}
