package org.megdan.platform.identity.revoked;

import java.util.UUID;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A recovery code that was used or replaced; the detail is the account that it opened. */
@Component
class RevokedRecoveryCodes implements Revocable {

    private final JdbcClient sql;
    private final TakenAgain taken;

    RevokedRecoveryCodes(JdbcClient sql, TakenAgain taken) {
        this.sql = sql;
        this.taken = taken;
    }

    @Override
    public String kind() {
        return Revoked.RECOVERY_CODE;
    }

    @Override
    public void revoke(String subject, String detail) {
        int removed = sql.sql("delete from identity.recovery_code where id = :id::uuid")
                .param("id", subject)
                .update();
        if (removed > 0) {
            taken.tell(UUID.fromString(detail));
        }
    }
}
