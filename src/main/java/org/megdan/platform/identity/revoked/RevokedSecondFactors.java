package org.megdan.platform.identity.revoked;

import java.util.UUID;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A second factor that was switched off; the detail is the account that it guarded. */
@Component
class RevokedSecondFactors implements Revocable {

    private final JdbcClient sql;
    private final TakenAgain taken;

    RevokedSecondFactors(JdbcClient sql, TakenAgain taken) {
        this.sql = sql;
        this.taken = taken;
    }

    @Override
    public String kind() {
        return Revoked.SECOND_FACTOR;
    }

    @Override
    public void revoke(String subject, String detail) {
        int removed = sql.sql("delete from identity.second_factor where id = :id::uuid")
                .param("id", subject)
                .update();
        if (removed > 0) {
            taken.tell(UUID.fromString(detail));
        }
    }
}
