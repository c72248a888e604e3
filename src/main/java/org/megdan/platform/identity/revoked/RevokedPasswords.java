package org.megdan.platform.identity.revoked;

import java.util.UUID;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.accounts.Revoked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A password that was changed. Only its owner knows the new one; they come in by a link in their mail and choose another. */
@Component
class RevokedPasswords implements Revocable {

    private final JdbcClient sql;
    private final TakenAgain taken;

    RevokedPasswords(JdbcClient sql, TakenAgain taken) {
        this.sql = sql;
        this.taken = taken;
    }

    @Override
    public String kind() {
        return Revoked.PASSWORD;
    }

    @Override
    public void revoke(String subject, String detail) {
        var account = UUID.fromString(subject);
        int emptied = sql.sql("update identity.account set password = null where id = :id")
                .param("id", account)
                .update();
        if (emptied > 0) {
            taken.tell(account);
        }
    }
}
