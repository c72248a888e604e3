package org.megdan.platform.identity.revoked;

import java.util.UUID;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A passkey that was removed; the detail is the account that it opened. */
@Component
class RevokedPasskeys implements Revocable {

    private final JdbcClient sql;
    private final TakenAgain taken;

    RevokedPasskeys(JdbcClient sql, TakenAgain taken) {
        this.sql = sql;
        this.taken = taken;
    }

    @Override
    public String kind() {
        return Revoked.PASSKEY;
    }

    @Override
    public void revoke(String subject, String detail) {
        int removed = sql.sql("delete from identity.passkey where credential_id = :id")
                .param("id", subject)
                .update();
        if (removed > 0) {
            taken.tell(UUID.fromString(detail));
        }
    }
}
